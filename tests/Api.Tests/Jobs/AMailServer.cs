using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoCreate.Api.Tests.Jobs;

/// <summary>A mail server on a free port of this machine that takes mails, or refuses, hangs up or dawdles as told.</summary>
internal sealed class AMailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();

    public AMailServer()
    {
        listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public Uri Address => new($"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>What the server answers to RCPT TO, in order; when there is no more, it takes the mail.</summary>
    public Queue<string> Answers { get; } = [];

    /// <summary>Hangs up in the middle of the next mail.</summary>
    public bool HangUp { get; set; }

    /// <summary>Says nothing for so long before the greeting.</summary>
    public TimeSpan Dawdle { get; set; }

    /// <summary>Mails taken, as they came.</summary>
    public List<string> Taken { get; } = [];

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop.Token);
            _ = Task.Run(() => TalkAsync(client));
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
            try
            {
                await ServeAsync(client.GetStream());
            }
            catch (IOException)
            {
                // the other side is gone; the next may come
            }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await Task.Delay(Dawdle, stop.Token);
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            var word = line.Split(' ')[0].ToUpperInvariant();
            if (word == "DATA")
            {
                if (HangUp)
                {
                    HangUp = false;
                    return;
                }
                await writer.WriteLineAsync("354 go on");
                var mail = new StringBuilder();
                while (await reader.ReadLineAsync(stop.Token) is { } part && part != ".")
                    mail.Append(part).Append("\r\n");
                Taken.Add(mail.ToString());
            }
            await writer.WriteLineAsync(word switch
            {
                "EHLO" or "HELO" => "250 test",
                "RCPT" when Answers.TryDequeue(out var answer) => answer,
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (word == "QUIT")
                return;
        }
    }
}
