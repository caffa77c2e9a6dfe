using System.Collections.Immutable;
using System.Security.Cryptography;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Texts;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Freezes the agreement as a new version. <paramref name="Texts"/> are the words as the host's copy has them, where the host wants them compared with the server's.
/// The server sets <paramref name="Version"/>, <paramref name="Clauses"/> and <paramref name="Sha256"/> (of the clauses' JSON, hex).</summary>
public sealed record AgreementFreeze(ImmutableArray<ClauseWording>? Texts = null, int? Version = null, ImmutableArray<FrozenClause>? Clauses = null, string? Sha256 = null);

/// <summary>The words of one clause.</summary>
public sealed record ClauseWording(string Clause, string Text);

/// <summary>Opens it again; what was signed no longer counts.</summary>
public sealed record AgreementThaw;

/// <summary>Signs the frozen version for one's organisation; with <paramref name="Sha256"/> only these very words.</summary>
public sealed record AgreementSign(int Version, string? Sha256 = null);

/// <summary>Says whether it is a framework that binds nobody.</summary>
public sealed record AgreementFramework(bool Framework);

/// <summary>Names the forum that decides for an organisation.</summary>
public sealed record AgreementForum(string Organisation, string Name);

internal static class Agreements
{
    private static readonly RoomError NotFrozen = Because("notFrozen", "kind", "Aftalen er ikke låst endnu. Bed værten låse den.", "The agreement is not frozen yet. Ask the host to freeze it.");

    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<AgreementFreeze>(Freeze, Frozen) { Name = "agreement.freeze", Who = Who.Host, During = During.Agreement, MostBytes = Limits.Text },
        new Kind<AgreementThaw>(w => w.Room.Agreement.Frozen ? w.Body : NotFrozen,
            (room, _, _) => room with { Agreement = room.Agreement with { Frozen = false, Signatures = Shelf<Signature>.Empty } }) { Name = "agreement.thaw", Who = Who.Host, During = During.Agreement },
        new Kind<AgreementSign>(Sign, (room, _, said) => room with { Agreement = room.Agreement with { Signatures = room.Agreement.Signatures.With(new(said.Actor, room.Members[said.Actor]?.Organisation, said.At)) } })
            { Name = "agreement.sign", Who = Who.Hands, During = During.Agreement },
        new Kind<AgreementFramework>(w => w.Room.Agreement.Frozen ? Clauses.Frozen : w.Body, (room, body, _) => room with { Agreement = room.Agreement with { Framework = body.Framework } })
            { Name = "agreement.framework", Who = Who.Host },
        new Kind<AgreementForum>(Forum, (room, body, _) => room with { Agreement = room.Agreement with { Forums = room.Agreement.Forums.With(new(body.Organisation, body.Name)) } })
            { Name = "agreement.forum", Who = Who.Hands },
    ];

    private static Ruling<AgreementFreeze> Freeze(Wish<AgreementFreeze> w)
    {
        if (w.Room.Agreement.Frozen)
            return Clauses.Frozen;
        var clauses = w.Room.Clauses.Where(c => !c.Archived).OrderBy(c => c.Order, StringComparer.Ordinal).ToArray();
        if (clauses.Length == 0)
            return Empty("body.texts");
        if (clauses.FirstOrDefault(c => c.Hole) is { } hole)
            return Because("holes", "body.texts", $"»{hole.Title}« mangler noget endnu. Fyld hullet, eller tag punktet ud.", $"“{hole.Title}” still lacks something. Fill the hole, or take the clause out.");
        ImmutableArray<FrozenClause> frozen = [.. clauses.Select(c => new FrozenClause(c.Id, c.Title, Wording.Of(c), c.Cards))];
        if (w.Body.Texts is { IsEmpty: false } texts && !Same(texts, frozen))
            return Because("otherWords", "body.texts", "Aftalens ord er ikke dem, du ser. Hent aftalen igen, og lås den så.", "The agreement's words are not those you see. Load it again, then freeze it.");
        return new AgreementFreeze(null, w.Room.Agreement.Version + 1, frozen, Convert.ToHexStringLower(SHA256.HashData(RoomJson.Bytes(frozen))));
    }

    private static bool Same(ImmutableArray<ClauseWording> seen, ImmutableArray<FrozenClause> frozen) =>
        seen.Length == frozen.Length && frozen.All(f => seen.Count(s => s.Clause == f.Clause && s.Text == f.Text) == 1);

    private static RoomState Frozen(RoomState room, AgreementFreeze body, RoomEvent said) => room with
    {
        Agreement = room.Agreement with { Version = body.Version!.Value, Frozen = true, Texts = body.Clauses!.Value, Sha256 = body.Sha256, Signatures = Shelf<Signature>.Empty },
    };

    private static Ruling<AgreementSign> Sign(Wish<AgreementSign> w)
    {
        var agreement = w.Room.Agreement;
        if (w.Who is not { Guest: false, Signs: true, Role: RoomRole.Host or RoomRole.Member, Organisation: not null })
            return Because("mayNotSign", "kind", "Du kan ikke underskrive. Bed en fra din organisation, der må.", "You cannot sign. Ask somebody of your organisation who may.");
        if (!agreement.Frozen)
            return NotFrozen;
        if (w.Body.Version != agreement.Version)
            return Because("wrongVersion", "body.version", $"Aftalen er nu version {agreement.Version}. Læs den, før du underskriver.", $"The agreement is version {agreement.Version} now. Read it before you sign.");
        if (w.Body.Sha256 is { } sha && sha != agreement.Sha256)
            return Because("otherWords", "body.sha256", "Ordene er ikke dem, du ser. Hent aftalen igen.", "The words are not those you see. Load the agreement again.");
        return agreement.Signatures.Has(w.Caller.Member) ? Because("signed", "kind", "Du har underskrevet.", "You have signed.") : w.Body;
    }

    private static Ruling<AgreementForum> Forum(Wish<AgreementForum> w)
    {
        if (w.Room.Agreement.Frozen)
            return Clauses.Frozen;
        if (w.Room.Members.All(m => m.Organisation != w.Body.Organisation))
            return Unknown("body.organisation");
        if (w.Who is { Role: not RoomRole.Host } who && who.Organisation != w.Body.Organisation)
            return NotYours("body.organisation");
        return Text("body.name", w.Body.Name, Limits.Title) is { } wrong ? wrong : w.Body;
    }
}
