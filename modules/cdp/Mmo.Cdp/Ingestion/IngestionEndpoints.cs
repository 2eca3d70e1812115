using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore.Endpoints;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// The addresses that Segment's and RudderStack's SDKs know, at the root. No answer here is ever a redirect or another page's 200: a
/// client counts both as delivered, and the data is gone.
/// </summary>
internal sealed class IngestionEndpoints(
    IngestionService ingestion, SourceCache sources, IngestionBudget budget, IMmoTexts texts, TimeProvider clock, ILogger<IngestionEndpoints> logger)
    : IEndpointContributor, ISingletonDependency
{
    private const string Import = "import";

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
        calls.MapMethods("{**path}", [HttpMethods.Options], PreflightAsync);
        calls.Map("{**path}", NotFoundAsync);
    }

    private async Task HandleAsync(HttpContext context, EventKind? kind, bool isImport)
    {
        var body = new RequestBody(budget);
        try
        {
            await AnswerAsync(context, await ReadAndAcceptAsync(context, body, kind, isImport));
        }
        catch (TooManyRequestsException exception)
        {
            await AnswerAsync(context, IngestionAnswer.Busy(exception.RetryAfter));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // The client hung up; what it sent is committed or not, and it will send it again.
        }
        catch (BadHttpRequestException exception)
        {
            // Of Kestrel: a body over its limit or too slow, broken chunks.
            var code = exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? CdpErrorCodes.RequestTooLarge : CdpErrorCodes.RequestNotJson;
            await AnswerAsync(context, IngestionAnswer.Error(exception.StatusCode, code));
        }
        catch (Exception exception) when (IsDatabaseAway(exception))
        {
            logger.LogWarning("Events were put off: {Error}", exception.Message);
            await AnswerAsync(context, IngestionAnswer.Busy());
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Events could not be taken.");
            await AnswerAsync(context, IngestionAnswer.Error(500, CdpErrorCodes.IngestionFailed));
        }
        finally
        {
            body.Release();
        }
    }

    private async Task<IngestionAnswer> ReadAndAcceptAsync(HttpContext context, RequestBody body, EventKind? kind, bool isImport)
    {
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        var isPacked = context.Request.Headers.ContentEncoding.Count > 0;
        var length = isPacked ? null : context.Request.ContentLength;
        if (length > RequestBody.MaxSize)
        {
            return IngestionAnswer.Error(413, CdpErrorCodes.RequestTooLarge);
        }

        if (RequestStream.Unpack(context.Request) is not { } stream)
        {
            return IngestionAnswer.Error(400, CdpErrorCodes.RequestNotJson);
        }

        try
        {
            if (!await body.ReadAsync(stream, length, context.RequestAborted))
            {
                return IngestionAnswer.Error(413, CdpErrorCodes.RequestTooLarge);
            }
        }
        catch (Exception exception) when (IsBadBody(exception, isPacked) && !context.RequestAborted.IsCancellationRequested)
        {
            return IngestionAnswer.Error(400, CdpErrorCodes.RequestNotJson);
        }

        return await ingestion.AcceptAsync(body, kind, isImport, KeyOf(context.Request), receivedAt, context.RequestAborted);
    }

    // Broken packing, or chunks that Kestrel cannot count. What it refuses by itself says its own status.
    private static bool IsBadBody(Exception exception, bool isPacked) =>
        exception is InvalidDataException or IOException and not BadHttpRequestException || (isPacked && exception is InvalidOperationException);

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

    private Task AnswerAsync(HttpContext context, IngestionAnswer answer)
    {
        IngestionTelemetry.Answered(answer);
        if (context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return Task.CompletedTask;
        }

        AllowOrigin(context.Response);
        context.Response.StatusCode = answer.StatusCode;
        if (answer.StatusCode == 429)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(answer.RetryAfter.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return answer.ErrorCode is { } code
            ? context.Response.WriteAsJsonAsync(new { error = new { code, message = texts.Get(code) } }, MmoJson.Options)
            : context.Response.WriteAsJsonAsync(new
            {
                success = true,
                stored = answer.Stored,
                duplicates = answer.Duplicates,
                quarantined = answer.QuarantinedCount,
                errors = answer.Quarantined.Select(q => new
                {
                    index = q.Index, reason = q.Rejection.Reason, message = texts.Get($"QuarantineReason:{q.Rejection.Reason}"), detail = q.Rejection.Detail,
                }),
            }, MmoJson.Options);
    }

    /// <summary>What analytics-next asks for first; the answer sends its events here.</summary>
    private async Task SettingsAsync(HttpContext context)
    {
        AllowOrigin(context.Response);
        var writeKey = (string)context.GetRouteValue("writeKey")!;
        SourceInfo? source;
        try
        {
            source = await sources.FindAsync(writeKey, context.RequestAborted);
        }
        catch (Exception exception) when (exception is TooManyRequestsException || IsDatabaseAway(exception))
        {
            await AnswerAsync(context, IngestionAnswer.Busy());
            return;
        }

        if (source is not { IsEnabled: true })
        {
            await AnswerAsync(context, IngestionAnswer.Error(404, CdpErrorCodes.WriteKeyUnknown));
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

    private static Task PreflightAsync(HttpContext context)
    {
        AllowOrigin(context.Response);
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "Authorization, Content-Type, Content-Encoding, X-Retry-Count";
        headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        AllowOrigin(context.Response);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsDatabaseAway(Exception exception) =>
        DatabaseErrors.IsTransient(exception) || DatabaseErrors.FaultOf(exception) == DatabaseFault.TooSlow;

    // Any page may send with its write key; there are no cookies on these addresses.
    private static void AllowOrigin(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "Retry-After";
    }
}
