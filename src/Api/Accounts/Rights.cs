using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Accounts;

/// <summary>What somebody may want to do.</summary>
public enum Act { Read, Create, Change, Publish, Archive, Restore, ReadHistory, Import, UndoImport, Dismiss, Administer }

/// <summary>The one place that decides who may do what. Pages, endpoints, hub and jobs all ask here.</summary>
public static class Rights
{
    /// <summary>Whether the actor may; <paramref name="record"/> is the record concerned (as it is, or as it would be created), null for acts about none.</summary>
    public static bool May(Actor actor, Act act, IRecord? record, NetworkSnapshot snapshot) => act == Act.Read;
}
