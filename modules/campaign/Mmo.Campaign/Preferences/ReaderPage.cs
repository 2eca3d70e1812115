using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;
using Mmo.Identity.Tenants;
using Mmo.Localization;

namespace Mmo.Campaign.Preferences;

/// <summary>The frame of the small pages behind the links in messages, and those that only say something. They work without scripts.</summary>
internal sealed class ReaderPage(IMmoTexts texts, IServiceScopeFactory scopes) : ISingletonDependency
{
    public IResult NotFound(HttpContext context) => Say(context, StatusCodes.Status404NotFound, "Campaign:Link.unknown");

    /// <summary>We cannot do it now and say so: a reader who sees nothing believes that it is done.</summary>
    public IResult Away(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "5";
        return Say(context, StatusCodes.Status503ServiceUnavailable, "Campaign:Link.away");
    }

    /// <summary>A link of a test: it belongs to nobody.</summary>
    public IResult Test(HttpContext context) => Say(context, StatusCodes.Status200OK, "Campaign:Link.test");

    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="title">The title, as text.</param>
    /// <param name="body">What stands below it, as HTML.</param>
    public IResult Show(HttpContext context, int status, string title, string body)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var shown = ReaderLanguage.IsEnglish ? "en" : "zh-Hans";
        var languages = string.Concat(ReaderLanguage.All.Select(l => l.Culture == shown
            ? $"<span lang=\"{l.Culture}\" aria-current=\"true\">{l.Name}</span>"
            : $"<a href=\"?{ReaderLanguage.Field}={l.Culture}\" lang=\"{l.Culture}\" hreflang=\"{l.Culture}\">{l.Name}</a>"));
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="{{shown}}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{{Encode(title)}}</title>
              <style>{{Style}}</style>
            </head>
            <body><main><h1>{{Encode(title)}}</h1>{{body}}</main><nav aria-label="{{Encode(Text("Campaign:Preferences.language"))}}">{{languages}}</nav></body>
            </html>
            """,
            "text/html; charset=utf-8", statusCode: status);
    }

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    public string Text(string key, string company = "", string address = "") =>
        texts.Get(key, new Dictionary<string, object?> { ["Company"] = company, ["Address"] = address });

    /// <summary>The text; null where none is written for the key.</summary>
    public string? TryText(string key) => Text(key) is var text && text == key ? null : text;

    public async Task<string> CompanyAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tenant = await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().FindAsync(tenantId, cancellationToken);
        return tenant?.Name ?? "";
    }

    private IResult Say(HttpContext context, int status, string key)
    {
        ReaderLanguage.Use(context);
        return Show(context, status, Text($"{key}Title"), $"<p>{Encode(Text(key))}</p>");
    }

    private const string Style =
        """
        :root { color-scheme: light dark; --ink: #14212b; --soft: #44525b; --sheet: #fff; --line: #818d95; --pri: #0b5d82; --on: #fff; --said: #e3f3ea; }
        * { box-sizing: border-box; }
        body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 8px; padding: 16px;
               background: #f1f4f5; color: var(--ink); font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
        main { width: 100%; max-width: 460px; padding: 32px; background: var(--sheet); border-radius: 12px; border: 1px solid #dbe2e5; }
        h1 { margin: 0 0 12px; font-size: 20px; }
        p { margin: 0 0 20px; }
        p:last-child, form:last-child { margin-bottom: 0; }
        a { color: var(--pri); }
        small { display: block; color: var(--soft); font-size: 14px; }
        fieldset { margin: 0 0 16px; padding: 0; border: 0; }
        legend { padding: 0; font-weight: 600; }
        label { display: flex; gap: 12px; align-items: flex-start; padding: 10px 0; min-height: 44px; cursor: pointer; }
        input[type=checkbox] { flex: none; width: 24px; height: 24px; margin: 0; accent-color: var(--pri); }
        button { min-height: 44px; padding: 8px 20px; border: 1px solid var(--pri); border-radius: 8px; background: var(--pri); color: var(--on); font: inherit; cursor: pointer; }
        button.quiet { background: transparent; color: var(--pri); }
        :focus-visible { outline: 2px solid var(--pri); outline-offset: 2px; }
        .said { padding: 8px 12px; border-radius: 8px; background: var(--said); }
        .more { margin-top: 24px; padding-top: 8px; border-top: 1px solid #dbe2e5; }
        .more form { margin-top: 16px; }
        nav a, nav span { display: inline-block; min-height: 44px; padding: 10px 12px; font-size: 14px; }
        @media (max-width: 420px) { main { padding: 24px 16px; } }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6edf1; --soft: #b7c3c9; --sheet: #182127; --pri: #62bcdf; --on: #06222e; --said: #12301f; }
          body { background: #10171c; }
          main, .more { border-color: #2b3840; }
        }
        """;
}
