using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>Where a call comes from, for limits only: the peer, or whom a proxy on this machine or network speaks for (the last it added; what stands before anybody may have written).</summary>
internal static class CallerAddress
{
    public static string Of(HttpContext http)
    {
        var peer = http.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : http.Connection.RemoteIpAddress;
        return (peer is null || IsNear(peer)) && http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() is var said && IPAddress.TryParse(said, out var client)
            ? client.ToString() : peer?.ToString() ?? "";
    }

    private static bool IsNear(IPAddress peer) => IPAddress.IsLoopback(peer) || (peer.AddressFamily == AddressFamily.InterNetworkV6 ? peer.IsIPv6UniqueLocal || peer.IsIPv6LinkLocal
        : peer.GetAddressBytes() is [10, ..] or [172, >= 16 and < 32, ..] or [192, 168, ..]);
}
