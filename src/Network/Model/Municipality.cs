namespace CoCreate.Network.Model;

/// <summary>One of the 98 municipalities: official code, short name, region code and rough centre.</summary>
public sealed record Municipality(string Code, string Name, string Region, Position Centre);

/// <summary>One of the five regions: official code and name.</summary>
public sealed record Region(string Code, string Name);
