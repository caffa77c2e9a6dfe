using System.Text;

namespace CoCreate.Rooms.Texts;

/// <summary>Reads lib0's encoding. What does not fit makes it unwell instead of throwing; everything read after that is 0.</summary>
internal ref struct YReader(ReadOnlySpan<byte> bytes)
{
    private const long Safe = (1L << 53) - 1;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at = 0;

    /// <summary>Whether all fitted so far.</summary>
    public bool Well { get; private set; } = true;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => at == bytes.Length;

    public void Fail() => Well = false;

    public byte Byte()
    {
        if (Well && at < bytes.Length)
            return bytes[at++];
        Fail();
        return 0;
    }

    /// <summary>A whole number that JavaScript can count to.</summary>
    public long Number()
    {
        long value = 0;
        for (var shift = 0; shift < 56 && Well; shift += 7)
        {
            var b = Byte();
            value |= (long)(b & 0x7f) << shift;
            if (b < 0x80)
            {
                if (value > Safe)
                    break;
                return Well ? value : 0;
            }
        }
        Fail();
        return 0;
    }

    /// <summary>A length, which is at least one.</summary>
    public long Length()
    {
        var length = Number();
        if (length is 0 or > int.MaxValue)
            Fail();
        return Well ? length : 1;
    }

    public uint Client()
    {
        var client = Number();
        if (client > uint.MaxValue)
            Fail();
        return Well ? (uint)client : 0;
    }

    public YId Id() => new(Client(), Number());

    public void Skip(long length) => Take(length);

    /// <summary>A string, which is whole UTF-8.</summary>
    public string Text()
    {
        var text = Take(Number());
        if (System.Text.Unicode.Utf8.IsValid(text))
            return Encoding.UTF8.GetString(text);
        Fail();
        return "";
    }

    private ReadOnlySpan<byte> Take(long length)
    {
        if (!Well || length > bytes.Length - at)
        {
            Fail();
            return [];
        }
        var taken = bytes.Slice(at, (int)length);
        at += (int)length;
        return taken;
    }
}
