using System.Text;

namespace CoCreate.Network.Import;

/// <summary>Turns the bytes of a text file into text: a byte order mark decides, else UTF-8 when it fits, else Windows-1252.</summary>
internal static class TextBytes
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    static TextBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null when it is no text at all.</summary>
    public static string? Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            _ => Utf8(bytes) ?? Encoding.GetEncoding(1252).GetString(bytes),
        };
        // A few control characters are dirt in a cell and are taken out later; many of them are a picture or a program.
        var control = text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\r'));
        return control > 16 + text.Length / 1000 || text.Contains("\0\0", StringComparison.Ordinal) ? null : text;
    }

    private static string? Utf8(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
