using CoCreate.Api.Accounts;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Hosting;

/// <summary>A record as somebody may read it: what the sides of a partnership answered about each other is theirs.</summary>
internal static class ShownTo
{
    /// <summary>The record without what the actor may not see of it.</summary>
    public static IRecord Of(IRecord record, Actor actor, NetworkSnapshot snapshot) =>
        record is Partnership { Agreements.IsEmpty: false } or Partnership { Outcomes.IsEmpty: false } && !Rights.May(actor, Act.Assist, record, snapshot)
            ? (Partnership)record with { Agreements = [], Outcomes = [] } : record;
}
