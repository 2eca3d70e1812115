using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore.Endpoints;
using Mmo.ErrorHandling;

namespace Mmo.AspNetCore.Errors;

/// <summary>Answers every error of the API with one body. Raw endpoints answer theirs themselves.</summary>
internal sealed partial class ErrorMiddleware(RequestDelegate next, ErrorTranslator translator, ILogger<ErrorMiddleware> logger)
{
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!IsRaw(context))
        {
            await AnswerAsync(context, exception);
            return;
        }

        if (IsBareError(context))
        {
            await ErrorWriter.WriteAsync(context, translator.Translate(context.Response.StatusCode));
        }
    }

    private async Task AnswerAsync(HttpContext context, Exception exception)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            LogAborted(context.Request.Method, context.Request.Path);
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = ClientClosedRequest;
            }

            return;
        }

        var traceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var answer = translator.Translate(exception, traceId);
        Log(context, exception, answer, traceId);
        if (context.Response.HasStarted)
        {
            // Half an answer cannot be taken back: break the connection, so that nobody takes it for a whole one.
            context.Abort();
            return;
        }

        context.Response.Clear();
        await ErrorWriter.WriteAsync(context, answer);
    }

    private void Log(HttpContext context, Exception exception, ErrorAnswer answer, string traceId)
    {
        if (answer.StatusCode >= 500)
        {
            LogFailed(exception, context.Request.Method, context.Request.Path, traceId);
        }
        else if (answer.StatusCode == 429 && exception is not TooManyRequestsException)
        {
            LogAway(context.Request.Method, context.Request.Path, exception.GetType().Name, exception.Message);
        }
    }

    // Set by authentication, routing or MVC without a body.
    private static bool IsBareError(HttpContext context) =>
        context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 }
        && context.Request.Path.StartsWithSegments("/api")
        && !IsRaw(context);

    private static bool IsRaw(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<RawEndpointMetadata>() is not null;

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed, trace {TraceId}")]
    private partial void LogFailed(Exception exception, string method, PathString path, string traceId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Path} was answered with 429, a part is away: {Kind} {Reason}")]
    private partial void LogAway(string method, PathString path, string kind, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Path}: the client went away")]
    private partial void LogAborted(string method, PathString path);
}
