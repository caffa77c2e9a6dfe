using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Hosting;

/// <summary>
/// The server itself refuses what is not HTTP (an address with %00, headers that are too long or not text) before any of our code runs, with an empty
/// answer. It says so to whoever listens before it answers; there the usual problem is written, and what the server sends behind it, on a connection
/// that was said to close, nobody reads.
/// </summary>
public static class UnreadableRequests
{
    private const string BadRequest = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    public static IApplicationBuilder UseUnreadableRequests(this IApplicationBuilder app)
    {
        var network = app.ApplicationServices.GetRequiredService<INetwork>();
        app.ApplicationServices.GetRequiredService<DiagnosticListener>().Subscribe(new Listener(network), name => name == BadRequest);
        return app.Use((http, next) =>
        {
            http.Features.Set(Reached.Us);
            return next(http);
        });
    }

    // A request that came so far is answered by our own code, whatever is found to be wrong with it later.
    private sealed class Reached
    {
        public static readonly Reached Us = new();
    }

    private sealed class Listener(INetwork network) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> said)
        {
            if (said is { Key: BadRequest, Value: IFeatureCollection features } && features.Get<IHttpResponseFeature>() is { HasStarted: false }
                && features.Get<Reached>() is null && features.Get<IConnectionTransportFeature>()?.Transport is { } transport)
                transport.Output.Write(Answer(features));
        }

        private byte[] Answer(IFeatureCollection features)
        {
            var status = features.Get<IBadRequestExceptionFeature>()?.Error is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status400BadRequest;
            var body = JsonSerializer.SerializeToUtf8Bytes(new ProblemAnswer(ProblemKind.Of(status)).Body(new DefaultHttpContext()), NetworkJson.Wire);
            var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\nContent-Type: {ProblemAnswer.ContentType}\r\n")
                + string.Create(CultureInfo.InvariantCulture, $"Content-Language: da\r\nContent-Length: {body.Length}\r\n{Revisions.Header}: {network.Current.Revision}\r\nConnection: close\r\n\r\n");
            return [.. Encoding.ASCII.GetBytes(head), .. body];
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
