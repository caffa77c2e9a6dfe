namespace CoCreate.Matching.Partners;

/// <summary>What was looked up to tell of one organisation, kept until another is told of: several of its signals point at the same.</summary>
internal sealed class Findings
{
    private int organisation = -1;
    private List<string>? shared;
    private (bool Looked, Trail? Found) together, likest, likestNear;
    private int? here;

    /// <summary>Those of an organisation.</summary>
    public Findings Of(int organisation)
    {
        if (this.organisation != organisation)
            (this.organisation, shared, together, likest, likestNear, here) = (organisation, null, default, default, default, null);
        return this;
    }

    /// <summary>Names of partners of the asker that the organisation has worked with too.</summary>
    public List<string> Shared(Func<List<string>> find) => shared ??= find();

    /// <summary>What both took part in.</summary>
    public Trail? Together(Func<Trail?> find) => Kept(ref together, find);

    /// <summary>What it took part in that is most like the need.</summary>
    public Trail? Likest(bool near, Func<Trail?> find) => near ? Kept(ref likestNear, find) : Kept(ref likest, find);

    /// <summary>How often it took part in the area.</summary>
    public int Here(Func<int> count) => here ??= count();

    private static Trail? Kept(ref (bool Looked, Trail? Found) kept, Func<Trail?> find)
    {
        if (!kept.Looked)
            kept = (true, find());
        return kept.Found;
    }
}
