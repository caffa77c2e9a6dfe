using CoCreate.Sqlite;

namespace CoCreate.Rooms.Logs.Sqlite;

/// <summary>One thread that takes everything that waits, writes it in one transaction and flushes the disk once for all of it.</summary>
internal sealed class GroupCommit : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim work = new(0, 1);
    private readonly RoomWriter writer;
    private readonly SqliteConnection connection;
    private readonly Thread thread;
    private List<WriteJob> waiting = [], taken = [];
    private bool closing;

    public GroupCommit(SqliteConnection connection)
    {
        (this.connection, writer) = (connection, new(connection));
        thread = new(Write) { IsBackground = true, Name = "rooms.db" };
        thread.Start();
    }

    public Task<T> Do<T>(Func<RoomWriter, T> what)
    {
        var job = new WriteJob<T>(what);
        lock (gate)
        {
            if (closing)
                throw new ObjectDisposedException(nameof(SqliteRoomLog));
            waiting.Add(job);
            if (waiting.Count == 1)
                work.Release();
        }
        return job.Answer;
    }

    /// <summary>Writes what waits, then ends.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closing)
                return;
            closing = true;
            if (waiting.Count == 0)
                work.Release();
        }
        thread.Join();
        writer.Dispose();
        work.Dispose();
    }

    private void Write()
    {
        while (true)
        {
            work.Wait();
            lock (gate)
            {
                (waiting, taken) = (taken, waiting);
                if (taken.Count == 0 && closing)
                    return;
            }
            Commit();
            taken.Clear();
            lock (gate)
            {
                // whoever came while this was written has released nothing more when the list was not empty
                if (closing && waiting.Count == 0)
                    return;
            }
        }
    }

    private void Commit()
    {
        try
        {
            using var transaction = connection.Begin();
            foreach (var job in taken)
                job.Run(writer);
            transaction.Commit();
            if (writer.Deleted)
                connection.CutLog();
            writer.Deleted = false;
        }
        catch (Exception e)
        {
            writer.Forget();
            foreach (var job in taken)
                job.Failed(e);
            return;
        }
        foreach (var job in taken)
            job.Done();
    }
}
