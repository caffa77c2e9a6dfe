namespace CoCreate.Web.Components;

/// <summary>What is wrong with one field of a form, in the visitor's language: the field's id, and what to do.</summary>
public sealed record FieldError(string Field, string Message);
