namespace CoCreate.Network.Tests;
