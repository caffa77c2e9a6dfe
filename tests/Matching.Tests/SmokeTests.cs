namespace CoCreate.Matching.Tests;
