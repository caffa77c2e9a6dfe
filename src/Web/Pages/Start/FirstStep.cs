using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Start;

/// <summary>What the first form of an empty network sends.</summary>
public sealed class FirstFields
{
    public string? Municipality { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Password { get; set; }
}

/// <summary>The first step of an empty network: its municipality becomes the first organisation, whoever takes it the first account. Only from the machine itself.</summary>
public sealed class FirstStep(INetwork network, AccountRegistry accounts, IMemberships memberships, SignIns signIns, TimeProvider clock)
{
    /// <summary>Whether this is still to be done.</summary>
    public bool Open => accounts.IsEmpty;

    /// <summary>Done, or what is wrong with which field.</summary>
    public async Task<IReadOnlyCollection<FieldError>> TakeAsync(HttpContext http, FirstFields wish)
    {
        var errors = Check(wish, out var municipality).ToList();
        if (errors.Count > 0)
            return errors;
        if (!SignIns.FromThisMachine(http))
            return [new("kommune", T.Start.ElsewhereText)];
        var (account, refused) = await accounts.CreateFirstAsync(wish.Name!.Trim(), wish.Email!.Trim(), wish.Password!, municipality!.Code);
        if (account is null)
            return [.. refused.Select(e => e.Code == "NotFirst" ? new FieldError("kommune", T.Start.NotFirst)
                : new FieldError(e.Code.Contains("Password", StringComparison.Ordinal) ? "password" : "email", e.Code.Contains("Password", StringComparison.Ordinal) ? T.Start.PasswordFirst : T.Start.EmailFirst)).DistinctBy(e => e.Field)];
        await PutOnBenchAsync(account, municipality);
        await signIns.SignInAsync(http, account.Email, wish.Password!);
        return [];
    }

    private async Task PutOnBenchAsync(Account account, Municipality municipality)
    {
        var known = network.Current.Organisations.FirstOrDefault(o => o.Sector == Sector.Municipality && o.Municipality == municipality.Code);
        var organisation = known ?? new Organisation
        {
            Id = Ids.New(),
            Name = T.Start.MunicipalityName.With(municipality.Name).Replace('\u00A0', ' '),
            Sector = Sector.Municipality,
            Municipality = municipality.Code,
            Position = municipality.Centre,
            PositionFrom = PositionSource.Municipality,
            Status = RecordStatus.Published,
            Claimed = true,
            Origin = Origin.Person,
        };
        if (known is null)
            await network.CommitAsync(new([Change.Add(organisation)], account.Id, clock.GetUtcNow(), "start.municipality"));
        memberships.Join(account.Id, organisation.Id);
    }

    private static IEnumerable<FieldError> Check(FirstFields wish, out Municipality? municipality)
    {
        municipality = Municipalities.Find(wish.Municipality);
        List<FieldError> errors = [];
        if (municipality is null)
            errors.Add(new("kommune", T.Start.ChooseFirst));
        if (wish.Name?.Trim() is not { Length: > 0 and <= 200 } name || name.Any(char.IsControl))
            errors.Add(new("navn", T.Start.NameFirst));
        if (wish.Email?.Trim() is not { Length: > 2 and <= 254 } email || email.IndexOf('@') < 1 || email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
            errors.Add(new("email", T.Start.EmailFirst));
        if (wish.Password is not { Length: >= 10 and <= 1_000 })
            errors.Add(new("password", T.Start.PasswordFirst));
        return errors;
    }
}
