using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mmo.AspNetCore.Endpoints;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// The addresses that Segment's and RudderStack's SDKs know, at the root. No answer here is ever a redirect or another page's 200: a
/// client counts both as delivered, and the data is gone.
/// </summary>
internal sealed class IngestionEndpoints(
    IngestionService ingestion, IngestionExchange exchange, SourceCache sources, TimeProvider clock) : IEndpointContributor, ISingletonDependency
{
    private const string Import = "import";
    private const string AllowedHeaders = "Authorization, Content-Type, Content-Encoding, X-Retry-Count";

    private static readonly (string Path, EventKind? Kind)[] Calls =
    [
        ("identify", EventKind.Identify), ("i", EventKind.Identify),
        ("track", EventKind.Track), ("t", EventKind.Track),
        ("page", EventKind.Page), ("p", EventKind.Page),
        ("screen", EventKind.Screen), ("s", EventKind.Screen),
        ("group", EventKind.Group), ("g", EventKind.Group),
        ("alias", EventKind.Alias), ("a", EventKind.Alias),
        ("batch", null), ("b", null), (Import, null),
    ];

    public void Map(IEndpointRouteBuilder endpoints)
    {
        var calls = endpoints.MapGroup("/v1").AllowAnonymous().AsRaw().ExcludeFromDescription();
        foreach (var (path, kind) in Calls)
        {
            calls.MapPost(path, context => HandleAsync(context, kind, path == Import));
        }

        calls.MapGet("projects/{writeKey}/settings", SettingsAsync);
        calls.MapMethods("{**path}", [HttpMethods.Options], context => IngestionExchange.PreflightAsync(context, AllowedHeaders));
        calls.Map("{**path}", IngestionExchange.NotFoundAsync);
    }

    private Task HandleAsync(HttpContext context, EventKind? kind, bool isImport) =>
        exchange.HandleAsync(context, body => ReadAndAcceptAsync(context, body, new RequestEnvelope { Kind = kind, IsImport = isImport }));

    private async Task<IngestionAnswer> ReadAndAcceptAsync(HttpContext context, RequestBody body, RequestEnvelope envelope)
    {
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        var key = KeyOf(context.Request);
        if (await IngestionExchange.ReadAsync(context, body) is { } refusal)
        {
            await ingestion.NoteFailureAsync(key, receivedAt, context.RequestAborted);
            return refusal;
        }

        return await ingestion.AcceptAsync(body, envelope, key, receivedAt, context.RequestAborted);
    }

    // Basic with the write key as user name and no password.
    private static string? KeyOf(HttpRequest request)
    {
        const string Scheme = "Basic ";
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length > 1024)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[1024];
        if (!Convert.TryFromBase64String(header[Scheme.Length..].Trim(), bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes[..length]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? text : text[..colon];
        return key.Length == 0 ? null : key;
    }

    /// <summary>What analytics-next asks for first; the answer sends its events here.</summary>
    private async Task SettingsAsync(HttpContext context)
    {
        IngestionExchange.AllowOrigin(context.Response);
        var writeKey = (string)context.GetRouteValue("writeKey")!;
        SourceInfo? source;
        try
        {
            source = await sources.FindAsync(writeKey, context.RequestAborted);
        }
        catch (Exception exception) when (exception is TooManyRequestsException || IngestionExchange.IsDatabaseAway(exception))
        {
            await exchange.AnswerAsync(context, IngestionAnswer.Busy());
            return;
        }

        if (source is not { IsEnabled: true })
        {
            await exchange.AnswerAsync(context, IngestionAnswer.Error(404, CdpErrorCodes.WriteKeyUnknown));
            return;
        }

        context.Response.Headers.CacheControl = "public, max-age=60";
        await context.Response.WriteAsJsonAsync(new Dictionary<string, object>
        {
            ["integrations"] = new Dictionary<string, object>
            {
                ["Segment.io"] = new { apiKey = writeKey, apiHost = $"{context.Request.Host}/v1", protocol = context.Request.Scheme },
            },
        }, MmoJson.Options);
    }
}
