namespace CoCreate.Network.Import;

/// <summary>What the rows of a file become.</summary>
public enum ImportKind { Organisations, Offers, Needs, Postcodes, Themes }
