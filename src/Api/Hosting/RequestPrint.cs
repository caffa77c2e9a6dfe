using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>A fingerprint of method, address and body, by which two requests are the same.</summary>
internal static class RequestPrint
{
    /// <summary>Null when the body cannot be read; the endpoint then says why.</summary>
    public static async Task<byte[]?> OfAsync(HttpContext http)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}\n"));
        if (http.Request.HasFormContentType)
            return await FormAsync(http, hash) ? hash.GetHashAndReset() : null;
        http.Request.EnableBuffering();
        await AppendAsync(hash, http.Request.Body, http.RequestAborted);
        http.Request.Body.Position = 0;
        return hash.GetHashAndReset();
    }

    /// <summary>A form is compared by what it holds: every sender draws another boundary.</summary>
    private static async Task<bool> FormAsync(HttpContext http, IncrementalHash hash)
    {
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            foreach (var (name, value) in form.OrderBy(f => f.Key, StringComparer.Ordinal))
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}={value}\n"));
            foreach (var file in form.Files)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name} {file.FileName} {file.Length}\n"));
                await using var content = file.OpenReadStream();
                await AppendAsync(hash, content, http.RequestAborted);
            }
            return true;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return false;
        }
    }

    private static async Task AppendAsync(IncrementalHash hash, Stream stream, CancellationToken stop)
    {
        var buffer = new byte[65_536];
        int read;
        while ((read = await stream.ReadAsync(buffer, stop)) > 0)
            hash.AppendData(buffer, 0, read);
    }
}
