using CoCreate.Rooms.Events;

namespace CoCreate.Rooms.Owners;

/// <summary>Something the owner does in its turn.</summary>
internal abstract record Work
{
    /// <summary>Wishes of one call.</summary>
    internal sealed record Submit(Caller Caller, IReadOnlyList<Submission> Wishes, int Granted) : Work
    {
        public TaskCompletionSource<SubmissionAnswer[]> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public SubmissionAnswer?[] Answers { get; } = new SubmissionAnswer?[Wishes.Count];
    }

    /// <summary>Anything that needs the seats: done after what was submitted before it.</summary>
    internal sealed record Seats(Action<RoomOwner> Do, Action<Exception> Fail) : Work;
}

/// <summary>What a join, or a fetch, is answered with.</summary>
/// <param name="Epoch">The owner's.</param>
/// <param name="Head">The newest event.</param>
/// <param name="Snapshot">JSON <c>{room, mine}</c>; empty when events do, or when it is too great.</param>
/// <param name="TooGreat">The snapshot is too great to be sent here.</param>
/// <param name="Events">JSON list of the events after the snapshot, or after what the client has.</param>
/// <param name="More">Not all of them; the connection gets no batches until it has fetched up to the head.</param>
/// <param name="Presence">JSON list of everybody of the room; empty for a fetch.</param>
/// <param name="TextClient">The session's Yjs client id.</param>
/// <param name="Error">Why there is nothing of all this.</param>
public sealed record Joined(long Epoch, long Head, ReadOnlyMemory<byte> Snapshot, bool TooGreat, ReadOnlyMemory<byte> Events, bool More, ReadOnlyMemory<byte> Presence, uint TextClient, RoomError? Error = null)
{
    internal static Joined Refused(RoomError why) => new(0, 0, default, false, default, false, default, 0, why);
}
