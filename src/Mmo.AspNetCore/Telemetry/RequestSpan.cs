using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Mmo.AspNetCore.Telemetry;

/// <summary>Gives the span of a request its name by the route: the path itself may hold a link that is a key.</summary>
internal static class RequestSpan
{
    public static async Task DescribeAsync(HttpContext context, RequestDelegate next)
    {
        var span = Activity.Current;
        await next(context);
        if (span is { IsAllDataRequested: true })
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            span.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
            span.SetTag("http.request.method", context.Request.Method);
            span.SetTag("http.route", route);
            span.SetTag("http.response.status_code", context.Response.StatusCode);
            if (context.Response.StatusCode >= 500)
            {
                span.SetStatus(ActivityStatusCode.Error);
            }
        }
    }
}
