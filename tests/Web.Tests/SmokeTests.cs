namespace CoCreate.Web.Tests;
