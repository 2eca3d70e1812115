using System.Globalization;
using Microsoft.AspNetCore.Http;
using Mmo.Json;

namespace Mmo.AspNetCore.Errors;

internal static class ErrorWriter
{
    public static Task WriteAsync(HttpContext context, ErrorAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.StatusCode;
        response.Headers.CacheControl = "no-store";
        if (answer.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return response.WriteAsJsonAsync(new RemoteServiceErrorResponse(answer.Error), MmoJson.Options, context.RequestAborted);
    }
}
