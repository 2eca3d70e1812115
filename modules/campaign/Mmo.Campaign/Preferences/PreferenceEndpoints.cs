using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore.Endpoints;
using Mmo.Campaign.Tracking;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;

namespace Mmo.Campaign.Preferences;

/// <summary>
/// Unsubscribing and the preference page. The signed link is all that is asked for: no cookie, no sign-in. Link scanners fetch everything, so a
/// GET never changes anything.
/// </summary>
internal sealed class PreferenceEndpoints(
    LinkReader links, PreferenceDesk desk, ReaderPage page, UnsubscribePage unsubscribePage, PreferencePage preferencePage, ILogger<PreferenceEndpoints> logger)
    : IEndpointContributor, ISingletonDependency
{
    private const int MaxForm = 32 * 1024;

    private static readonly string[] Looking = [HttpMethods.Get, HttpMethods.Head];

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/u/{token}", Looking, AskAsync).AllowAnonymous().AsRaw().ExcludeFromDescription();
        endpoints.MapPost("/u/{token}", UnsubscribeAsync).AllowAnonymous().AsRaw().ExcludeFromDescription();
        endpoints.MapMethods("/p/{token}", Looking, ShowAsync).AllowAnonymous().AsRaw().ExcludeFromDescription();
        endpoints.MapPost("/p/{token}", ChooseAsync).AllowAnonymous().AsRaw().ExcludeFromDescription();
    }

    private Task<IResult> AskAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(token, LinkKind.Unsubscribe, context, (link, _) => unsubscribePage.AskAsync(context, link, cancellationToken), cancellationToken);

    /// <summary>The button of the page, and RFC 8058's one-click POST of a mail program: no cookie, no further question.</summary>
    private Task<IResult> UnsubscribeAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(
            token, LinkKind.Unsubscribe, context,
            async (link, preferences) =>
            {
                await desk.UnsubscribeAsync(link, preferences, cancellationToken);
                return await unsubscribePage.DoneAsync(context, link, cancellationToken);
            },
            cancellationToken);

    private Task<IResult> ShowAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(
            token, LinkKind.Preferences, context,
            (link, preferences) => preferencePage.ShowAsync(context, link, preferences, isSaved: false, cancellationToken), cancellationToken);

    /// <summary>Shows afterwards what is true then, whatever the form said: it may be an old one that is sent again.</summary>
    private Task<IResult> ChooseAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(
            token, LinkKind.Preferences, context,
            async (link, preferences) =>
            {
                var choice = await ReadFormAsync(context, cancellationToken) is { } form ? PreferenceChoice.Read(form, preferences) : null;
                if (choice is not null)
                {
                    await desk.ChooseAsync(link, preferences, choice, cancellationToken);
                }

                return await desk.FindAsync(link, cancellationToken) is { } now
                    ? await preferencePage.ShowAsync(context, link, now, isSaved: choice is not null, cancellationToken)
                    : page.NotFound(context);
            },
            cancellationToken);

    /// <summary>Unlike a click, this cannot be passed over: while the database is away the reader is told to try again.</summary>
    private async Task<IResult> AnswerAsync(
        string token, LinkKind kind, HttpContext context, Func<LinkToken, ReaderPreferences, Task<IResult>> answer, CancellationToken cancellationToken)
    {
        ReaderHeaders.Set(context);

        // Whoever holds the link is its reader, also in a browser in which somebody of the company is signed in.
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        try
        {
            if (await links.ReadAsync(token, LinkKind.Test, cancellationToken) is not null)
            {
                return page.Test(context);
            }

            if (await links.ReadAsync(token, kind, cancellationToken) is not { } link || await desk.FindAsync(link, cancellationToken) is not { } preferences)
            {
                return page.NotFound(context);
            }

            ReaderLanguage.Use(context, preferences.Locale);
            return await answer(link, preferences);
        }
        catch (Exception exception) when (DatabaseErrors.FaultOf(exception) != DatabaseFault.None)
        {
            logger.LogWarning("A reader could not unsubscribe or choose: {Error}", DatabaseErrors.CodeOf(exception));
            return page.Away(context);
        }
    }

    /// <summary>Null for what is no form, or a larger one than the page makes.</summary>
    private static async Task<IFormCollection?> ReadFormAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            return await context.Request.ReadFormAsync(new FormOptions { BufferBodyLengthLimit = MaxForm, MultipartBodyLengthLimit = MaxForm, ValueLengthLimit = 1024 }, cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // Broken, cut off or too large.
            return null;
        }
    }
}
