namespace CoCreate.Matching.Partners;

/// <summary>A family's signals of everybody on the shortlist. What has no weight need not be measured.</summary>
internal readonly struct Table(float[] values, int start, bool[] wanted)
{
    public bool Wants(int part) => wanted[start + part];

    /// <summary>A signal of the organisation at a place on the shortlist.</summary>
    public ref float this[int part, int slot] => ref values[slot * wanted.Length + start + part];
}
