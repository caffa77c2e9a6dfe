namespace CoCreate.Api.Jobs;

/// <summary>Runs jobs when their time comes.</summary>
public interface IJobs
{
    /// <summary>When a job runs next; null when it is paused or this process runs none.</summary>
    Task<DateTimeOffset?> NextRunAsync(string name, CancellationToken stop);

    /// <summary>Runs a job now, also when it is paused or this process runs none by itself.</summary>
    Task RunAsync(string name, CancellationToken stop);

    /// <summary>Stops a job from running by itself, also after a restart.</summary>
    Task PauseAsync(string name, CancellationToken stop);

    /// <summary>Lets it run by itself again.</summary>
    Task ResumeAsync(string name, CancellationToken stop);
}
