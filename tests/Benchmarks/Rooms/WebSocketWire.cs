using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>A WebSocket over a bare socket: 400 of them must cost less than the server they load. Frames are masked with zeros, which the protocol takes.</summary>
internal sealed class WebSocketWire : IDisposable
{
    private readonly Socket socket;
    private readonly bool binary;
    private readonly Lock writing = new();
    private byte[] buffer = new byte[16_384];
    private volatile bool stalled, closed;

    private WebSocketWire(Socket socket, bool binary) => (this.socket, this.binary) = (socket, binary);

    /// <summary>Each whole message, in its order; the span is valid within the call only.</summary>
    public delegate void Receiver(ReadOnlySpan<byte> message);

    /// <summary>Whether the server, or we, ended it.</summary>
    public bool Closed => closed;

    /// <summary>Opens one and reads until it ends.</summary>
    /// <param name="port">On the loopback.</param>
    /// <param name="path">With its query.</param>
    /// <param name="binary">Kind of the frames sent.</param>
    /// <param name="receiver">Called by the reading task.</param>
    /// <param name="smallWindow">Takes as little as possible while it does not read.</param>
    public static async Task<WebSocketWire> OpenAsync(int port, string path, bool binary, Receiver receiver, bool smallWindow = false)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (smallWindow)
            socket.ReceiveBufferSize = 4_096;
        await socket.ConnectAsync(IPAddress.Loopback, port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"));
        var wire = new WebSocketWire(socket, binary);
        var held = await wire.HandshakeAsync();
        _ = Task.Run(() => wire.ReadAsync(held, receiver));
        return wire;
    }

    /// <summary>Reads nothing more until it is closed, though the connection stays.</summary>
    public void Stall() => stalled = true;

    /// <summary>Sends one message; nothing when the connection is gone.</summary>
    public void Send(ReadOnlySpan<byte> message)
    {
        Span<byte> frame = stackalloc byte[message.Length + 14];
        frame[0] = (byte)(binary ? 0x82 : 0x81);
        var head = 2;
        if (message.Length < 126)
            frame[1] = (byte)(0x80 | message.Length);
        else
        {
            frame[1] = 0x80 | 126;
            BinaryPrimitives.WriteUInt16BigEndian(frame[2..], (ushort)message.Length);
            head = 4;
        }
        frame.Slice(head, 4).Clear();
        message.CopyTo(frame[(head + 4)..]);
        Write(frame[..(head + 4 + message.Length)]);
    }

    public void Dispose()
    {
        closed = true;
        socket.Dispose();
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            lock (writing)
            {
                while (!bytes.IsEmpty && !closed)
                    bytes = bytes[socket.Send(bytes)..];
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            closed = true;
        }
    }

    private async Task<int> HandshakeAsync()
    {
        var held = 0;
        while (true)
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(held));
            held += got;
            if (buffer.AsSpan(0, held).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
            {
                if (!buffer.AsSpan(0, held).StartsWith("HTTP/1.1 101"u8))
                    throw new InvalidOperationException("No WebSocket: " + Encoding.ASCII.GetString(buffer, 0, Math.Min(held, 200)));
                buffer.AsSpan(end + 4, held - end - 4).CopyTo(buffer);
                return held - end - 4;
            }
            if (got == 0)
                throw new InvalidOperationException("The server ended the handshake.");
        }
    }

    private async Task ReadAsync(int held, Receiver receiver)
    {
        var message = new MemoryStream();
        try
        {
            while (!closed)
            {
                held = Take(held, message, receiver);
                while (stalled && !closed)
                    await Task.Delay(50);
                if (held == buffer.Length)
                    Array.Resize(ref buffer, buffer.Length * 2);
                var got = await socket.ReceiveAsync(buffer.AsMemory(held));
                if (got == 0)
                    break;
                held += got;
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
        closed = true;
    }

    /// <summary>Gives every whole frame out and keeps what is left at the front.</summary>
    private int Take(int held, MemoryStream message, Receiver receiver)
    {
        var at = 0;
        while (Frame(buffer.AsSpan(at, held - at)) is var (head, length) && at + head + length <= held)
        {
            var payload = buffer.AsSpan(at + head, length);
            var (last, kind) = ((buffer[at] & 0x80) != 0, buffer[at] & 0xf);
            if (kind == 8)
                closed = true;
            else if (kind == 9)
                Write([0x8a, 0x80, 0, 0, 0, 0]);
            else if (kind < 3 && last && message.Length == 0)
                receiver(payload);
            else if (kind < 3)
            {
                message.Write(payload);
                if (last)
                {
                    receiver(message.GetBuffer().AsSpan(0, (int)message.Length));
                    message.SetLength(0);
                }
            }
            at += head + length;
        }
        buffer.AsSpan(at, held - at).CopyTo(buffer);
        return held - at;
    }

    private static (int Head, int Length)? Frame(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
            return null;
        return (bytes[1] & 0x7f) switch
        {
            126 => bytes.Length < 4 ? null : (4, BinaryPrimitives.ReadUInt16BigEndian(bytes[2..])),
            127 => bytes.Length < 10 ? null : (10, (int)BinaryPrimitives.ReadUInt64BigEndian(bytes[2..])),
            var length => (2, length),
        };
    }
}
