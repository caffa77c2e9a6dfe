namespace CoCreate.Benchmarks.Rooms;

/// <summary>A server where people in rooms hear what the others of their room say.</summary>
internal interface IRoomServer : IAsyncDisposable
{
    /// <summary>Its name in the report.</summary>
    string Name { get; }

    /// <summary>Its process.</summary>
    int Id { get; }

    /// <summary>Starts it with so many rooms, each for so many people.</summary>
    Task StartAsync(int rooms, int people);

    /// <summary>Lets a person into a room; answers when they hear what is said there.</summary>
    Task<ISpeaker> EnterAsync(int room, int person, bool smallWindow = false);
}

/// <summary>Somebody in a room.</summary>
internal interface ISpeaker : IDisposable
{
    /// <summary>Says a mark; nobody waits for it.</summary>
    void Say();

    /// <summary>Called now and then, as its protocol asks.</summary>
    void Breathe();

    /// <summary>Stops reading its socket.</summary>
    void Stall();

    /// <summary>Begins to count anew.</summary>
    void Reset();

    /// <summary>How long each mark heard took, in milliseconds.</summary>
    IReadOnlyList<float> Heard { get; }

    /// <summary>What the server refused, and of what it is told that it is written; 0 where a server tells neither.</summary>
    (int Refused, int Answered) Answers { get; }
}
