namespace CoCreate.Rooms.Logs.Sqlite;

/// <summary>Something that waits to be written.</summary>
internal abstract class WriteJob
{
    /// <summary>Does it inside the transaction, on the writer's thread.</summary>
    public abstract void Run(RoomWriter writer);

    /// <summary>It is on disk.</summary>
    public abstract void Done();

    /// <summary>Nothing of it is.</summary>
    public abstract void Failed(Exception why);
}

/// <summary>A job with an answer.</summary>
internal sealed class WriteJob<T>(Func<RoomWriter, T> work) : WriteJob
{
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Answer => answer.Task;

    public override void Run(RoomWriter writer) => result = work(writer);

    public override void Done() => answer.TrySetResult(result);

    public override void Failed(Exception why) => answer.TrySetException(why);
}
