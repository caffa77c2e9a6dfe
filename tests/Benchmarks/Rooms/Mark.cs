using System.Buffers.Text;
using System.Diagnostics;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>What is said: the time it was said, so that whoever hears it knows how long it took, filled up to the length of a sentence.</summary>
internal static class Mark
{
    /// <summary>Bytes of one.</summary>
    public const int Length = 90;

    private const int Digits = 16;
    private static ReadOnlySpan<byte> Sign => "~T"u8;

    /// <summary>Said now.</summary>
    public static void Write(Span<byte> at)
    {
        at.Fill((byte)'a');
        Sign.CopyTo(at);
        Utf8Formatter.TryFormat(Stopwatch.GetTimestamp(), at[2..], out _, new('D', Digits));
    }

    /// <summary>Milliseconds each mark in a message took.</summary>
    public static int Read(ReadOnlySpan<byte> message, List<float> times)
    {
        var found = 0;
        var now = Stopwatch.GetTimestamp();
        for (int at; (at = message.IndexOf(Sign)) >= 0; found++)
        {
            message = message[(at + 2)..];
            if (message.Length < Digits || !Utf8Parser.TryParse(message[..Digits], out long said, out _))
                continue;
            times.Add((float)((now - said) * 1000.0 / Stopwatch.Frequency));
            message = message[Digits..];
        }
        return found;
    }
}
