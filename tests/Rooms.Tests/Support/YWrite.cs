using System.Text;

namespace CoCreate.Rooms.Tests.Support;

/// <summary>Writes Yjs updates as yjs would, and as it would not.</summary>
internal static class YWrite
{
    /// <summary>Text at the beginning of the shared type <paramref name="root"/>.</summary>
    public static string Insert(uint client, long clock, string text, string root = "text") => Base64(w =>
    {
        w.Number(1);
        w.Number(1);
        w.Number(client);
        w.Number(clock);
        w.Byte(4);
        w.Number(1);
        w.Text(root);
        w.Text(text);
        w.Number(0);
    });

    /// <summary>Text after an element somebody wrote.</summary>
    public static string After(uint client, long clock, (uint Client, long Clock) left, string text) => Base64(w =>
    {
        w.Number(1);
        w.Number(1);
        w.Number(client);
        w.Number(clock);
        w.Byte(0x84);
        w.Number(left.Client);
        w.Number(left.Clock);
        w.Text(text);
        w.Number(0);
    });

    /// <summary>A deletion alone.</summary>
    public static string Delete(uint client, long clock, long length) => Base64(w =>
    {
        w.Number(0);
        w.Number(1);
        w.Number(client);
        w.Number(1);
        w.Number(clock);
        w.Number(length);
    });

    public static string Base64(Action<Writer> write)
    {
        var writer = new Writer();
        write(writer);
        return Convert.ToBase64String(writer.Bytes.ToArray());
    }

    internal sealed class Writer
    {
        public List<byte> Bytes { get; } = [];

        public void Byte(byte value) => Bytes.Add(value);

        public void Number(long value)
        {
            for (; value > 127; value >>= 7)
                Bytes.Add((byte)(value & 127 | 128));
            Bytes.Add((byte)value);
        }

        public void Text(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Number(bytes.Length);
            Bytes.AddRange(bytes);
        }
    }
}
