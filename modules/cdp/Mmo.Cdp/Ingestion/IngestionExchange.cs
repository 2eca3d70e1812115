using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Mmo.Cdp.TrackingPlans;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Cdp.Ingestion;

/// <summary>What all addresses that take events have in common: the body within its limits, and an answer for whatever happens.</summary>
internal sealed class IngestionExchange(IngestionBudget budget, IMmoTexts texts, PlanFault planFault, ILogger<IngestionExchange> logger) : ISingletonDependency
{
    /// <summary>Answers with what <paramref name="accept"/> makes of the request, or with what kept it from that.</summary>
    /// <param name="context">The request.</param>
    /// <param name="accept">Reads the request into the body and takes its events.</param>
    /// <param name="answer">Writes the answer, where it is another than <see cref="AnswerAsync"/>.</param>
    public async Task HandleAsync(HttpContext context, Func<RequestBody, Task<IngestionAnswer>> accept, Func<HttpContext, IngestionAnswer, Task>? answer = null)
    {
        var body = NewBody();
        try
        {
            await (answer ?? AnswerAsync)(context, await accept(body));
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

    /// <summary>A body that counts for the memory of all requests; to be released.</summary>
    public RequestBody NewBody() => new(budget);

    /// <summary>Reads the body, unpacked; the answer to give when that cannot be done.</summary>
    public static async Task<IngestionAnswer?> ReadAsync(HttpContext context, RequestBody body)
    {
        var isPacked = context.Request.Headers.ContentEncoding.Count > 0;
        var length = isPacked ? null : context.Request.ContentLength;
        if (length > RequestBody.MaxSize)
        {
            return IngestionAnswer.Error(413, CdpErrorCodes.RequestTooLarge);
        }

        return RequestStream.Unpack(context.Request) is { } stream
            ? await ReadAsync(body, stream, length, isPacked, context.RequestAborted)
            : IngestionAnswer.Error(400, CdpErrorCodes.RequestNotJson);
    }

    /// <summary>Reads a stream into the body; the answer to give when that cannot be done.</summary>
    public static async Task<IngestionAnswer?> ReadAsync(RequestBody body, Stream stream, long? length, bool isPacked, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(stream, length, cancellationToken) ? null : IngestionAnswer.Error(413, CdpErrorCodes.RequestTooLarge);
        }
        catch (Exception exception) when (IsBadBody(exception, isPacked) && !cancellationToken.IsCancellationRequested)
        {
            return IngestionAnswer.Error(400, CdpErrorCodes.RequestNotJson);
        }
    }

    public Task AnswerAsync(HttpContext context, IngestionAnswer answer)
    {
        if (!Begin(context, answer))
        {
            return Task.CompletedTask;
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
                    index = q.Index, reason = q.Rejection.Reason, message = texts.Get($"QuarantineReason:{q.Rejection.Reason}"),
                    detail = planFault.Read(q.Rejection.Reason, q.Rejection.Detail),
                }),
            }, MmoJson.Options);
    }

    /// <summary>Counts the answer and writes its head; false when nobody listens any more.</summary>
    public static bool Begin(HttpContext context, IngestionAnswer answer)
    {
        IngestionTelemetry.Answered(answer);
        if (context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return false;
        }

        AllowOrigin(context.Response);
        context.Response.StatusCode = answer.StatusCode;
        if (answer.StatusCode == 429)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(answer.RetryAfter.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return true;
    }

    /// <summary>Lets a page of any origin send with these headers.</summary>
    public static Task PreflightAsync(HttpContext context, string allowedHeaders)
    {
        AllowOrigin(context.Response);
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = allowedHeaders;
        headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public static Task NotFoundAsync(HttpContext context)
    {
        AllowOrigin(context.Response);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    public static bool IsDatabaseAway(Exception exception) =>
        DatabaseErrors.IsTransient(exception) || DatabaseErrors.FaultOf(exception) == DatabaseFault.TooSlow;

    // Any page may send with its write key; there are no cookies on these addresses.
    public static void AllowOrigin(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "Retry-After";
    }

    // Broken packing, or chunks that Kestrel cannot count. What it refuses by itself says its own status.
    private static bool IsBadBody(Exception exception, bool isPacked) =>
        exception is InvalidDataException or IOException and not BadHttpRequestException || (isPacked && exception is InvalidOperationException);
}
