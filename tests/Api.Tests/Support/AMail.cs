using System.Text;
using System.Text.RegularExpressions;

namespace CoCreate.Api.Tests.Support;

/// <summary>A mail as a person reads it: lines unfolded, bodies decoded.</summary>
public static class AMail
{
    public static string Read(string path)
    {
        var text = Regex.Replace(File.ReadAllText(path), @"(?<=base64\r\n\r\n)[A-Za-z0-9+/=\r\n]+", m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Value.ReplaceLineEndings(""))));
        return text.Replace("\r\n ", "").Replace("=\r\n", "").Replace("=3D", "=");
    }
}
