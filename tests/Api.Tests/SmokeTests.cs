namespace CoCreate.Api.Tests;
