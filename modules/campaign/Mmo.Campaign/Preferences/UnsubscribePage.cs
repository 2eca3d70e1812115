using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;
using Mmo.Identity.Tenants;
using Mmo.Localization;

namespace Mmo.Campaign.Tracking;

/// <summary>The small page behind the unsubscribe link, in the language of the reader's browser.</summary>
internal sealed class UnsubscribePage(IMmoTexts texts, IServiceScopeFactory scopes) : ISingletonDependency
{
    public async Task<IResult> AskAsync(HttpContext context, Guid tenantId, CancellationToken cancellationToken) => Page(
        context, StatusCodes.Status200OK, Text("Campaign:Unsubscribe.title"), Text("Campaign:Unsubscribe.ask", await NameAsync(tenantId, cancellationToken)),
        $"<form method=\"post\"><button type=\"submit\">{Encode(Text("Campaign:Unsubscribe.button"))}</button></form>");

    public async Task<IResult> DoneAsync(HttpContext context, Guid tenantId, CancellationToken cancellationToken) => Page(
        context, StatusCodes.Status200OK, Text("Campaign:Unsubscribe.doneTitle"), Text("Campaign:Unsubscribe.done", await NameAsync(tenantId, cancellationToken)), "");

    public IResult NotFound(HttpContext context) => Page(
        context, StatusCodes.Status404NotFound, Text("Campaign:Link.unknownTitle"), Text("Campaign:Link.unknown"), "");

    /// <summary>We cannot do it now and say so: a reader who sees nothing believes that it is done.</summary>
    public IResult Away(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "5";
        return Page(context, StatusCodes.Status503ServiceUnavailable, Text("Campaign:Link.awayTitle"), Text("Campaign:Link.away"), "");
    }

    private static IResult Page(HttpContext context, int status, string title, string text, string more)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="{{CultureInfo.CurrentUICulture.Name}}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{{Encode(title)}}</title>
              <style>
                :root { color-scheme: light dark; }
                body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f1f4f5; color: #14212b;
                       font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
                main { max-width: 420px; margin: 16px; padding: 32px; background: #fff; border-radius: 12px; border: 1px solid #dbe2e5; }
                h1 { margin: 0 0 12px; font-size: 20px; }
                p { margin: 0 0 20px; }
                button { min-height: 44px; padding: 0 20px; border: 0; border-radius: 8px; background: #0b5d82; color: #fff; font: inherit; cursor: pointer; }
                button:focus-visible { outline: 2px solid #0b5d82; outline-offset: 2px; }
                @media (prefers-color-scheme: dark) {
                  body { background: #10171c; color: #e6edf1; }
                  main { background: #182127; border-color: #2b3840; }
                  button { background: #4aa3cc; color: #0b1418; }
                }
              </style>
            </head>
            <body><main><h1>{{Encode(title)}}</h1><p>{{Encode(text)}}</p>{{more}}</main></body>
            </html>
            """,
            "text/html; charset=utf-8", statusCode: status);
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private string Text(string key, string company = "") => texts.Get(key, new Dictionary<string, object?> { ["Company"] = company });

    private async Task<string> NameAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tenant = await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().FindAsync(tenantId, cancellationToken);
        return tenant?.Name ?? "";
    }
}
