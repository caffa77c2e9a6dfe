namespace CoCreate.Api.Hosting;

/// <summary>Work that comes again. It may be killed in the middle and run again: what it does twice has the effect of once.</summary>
public interface IJob
{
    /// <summary>Its name in the log, in the contract and on the administrator's page: <c>[a-z-]</c>.</summary>
    string Name { get; }

    /// <summary>What it does, for the administrator's page.</summary>
    (string Da, string En) About { get; }

    /// <summary>How long from one run to the next.</summary>
    TimeSpan Every { get; }

    /// <summary>Does what is due at this moment.</summary>
    Task RunAsync(DateTimeOffset now, CancellationToken stop);
}
