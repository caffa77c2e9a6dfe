namespace CoCreate.Rooms.State;

/// <summary>What somebody is in a room.</summary>
public enum RoomRole
{
    /// <summary>Leads: agenda, timer, reveal, decisions, members, freezing.</summary>
    Host,
    /// <summary>Takes part for an organisation of the network.</summary>
    Member,
    /// <summary>Takes part in this room only, and signs nothing.</summary>
    Guest,
    /// <summary>Reads.</summary>
    Reader,
}

/// <summary>The framing phases, in their order; each decides what may be done.</summary>
public enum Phase
{
    /// <summary>Get to know each other.</summary>
    Meet,
    /// <summary>The good question.</summary>
    Mystery,
    /// <summary>Which way to go.</summary>
    Direction,
    /// <summary>How it could be done.</summary>
    Model,
    /// <summary>Who promises what.</summary>
    Commitments,
    /// <summary>What is agreed and signed.</summary>
    Agreement,
}

/// <summary>What a card is.</summary>
public enum CardType
{
    /// <summary>Something that is missing.</summary>
    Need,
    /// <summary>Something somebody could bring.</summary>
    Resource,
    /// <summary>A thought.</summary>
    Idea,
    /// <summary>Something promised.</summary>
    Commitment,
    /// <summary>Something to find out.</summary>
    Question,
}

/// <summary>What choosing an option of a decision means.</summary>
public enum Stance
{
    /// <summary>Yes.</summary>
    For,
    /// <summary>Yes, if …</summary>
    If,
    /// <summary>No; with a text it is dissent, kept in minutes and agreement.</summary>
    Against,
    /// <summary>The others may decide.</summary>
    Aside,
}

/// <summary>What somebody promises to be in the partnership that comes of it.</summary>
public enum Part
{
    /// <summary>Leads it.</summary>
    Lead,
    /// <summary>Takes part.</summary>
    Partner,
    /// <summary>Opens its doors.</summary>
    Host,
    /// <summary>Builds the bridge between those who do not know each other.</summary>
    Bridge,
    /// <summary>Finds out what came of it.</summary>
    Evaluator,
}
