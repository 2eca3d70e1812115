using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore.Endpoints;
using Mmo.Campaign.Preferences;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;

namespace Mmo.Campaign.Tracking;

/// <summary>The addresses in messages. Anybody may call them, so they set no cookie, ask for none, and do only what our signature says.</summary>
internal sealed class TrackingEndpoints(LinkReader links, Tracker tracker, ReaderPage page, ILogger<TrackingEndpoints> logger)
    : IEndpointContributor, ISingletonDependency
{
    private static readonly byte[] Pixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    // HEAD is answered as GET is, but nobody reads with it.
    private static readonly string[] Looking = [HttpMethods.Get, HttpMethods.Head];

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/o/{token}.gif", Looking, OpenAsync).AllowAnonymous().AsRaw().ExcludeFromDescription();
        endpoints.MapMethods("/c/{token}", Looking, ClickAsync).AllowAnonymous().AsRaw().ExcludeFromDescription();
    }

    /// <summary>Always the picture: a mail program shows a broken one otherwise.</summary>
    private async Task<IResult> OpenAsync(string token, HttpContext context, CancellationToken cancellationToken)
    {
        await TryAsync(async () =>
        {
            if (await links.ReadAsync(token, LinkKind.Open, cancellationToken) is { } link)
            {
                await NoteAsync(context, link, tracker.OpenedAsync, cancellationToken);
            }
        });
        ReaderHeaders.Set(context);
        return Results.Bytes(Pixel, "image/gif");
    }

    private async Task<IResult> ClickAsync(string token, HttpContext context, CancellationToken cancellationToken)
    {
        LinkToken? link = null;
        var isNoted = await TryAsync(async () =>
        {
            link = await links.ReadAsync(token, LinkKind.Click, cancellationToken) ?? await links.ReadAsync(token, LinkKind.ClickOfMany, cancellationToken);
            if (link is not null)
            {
                await NoteAsync(context, link, tracker.ClickedAsync, cancellationToken);
            }
        });
        ReaderHeaders.Set(context);
        return link is not null && Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? Results.Redirect(url.AbsoluteUri)
            : isNoted ? page.NotFound(context) : page.Away(context);
    }

    private Task NoteAsync(HttpContext context, LinkToken link, Func<LinkToken, CancellationToken, Task> person, CancellationToken cancellationToken) =>
        HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask
        : MachineVisit.Is(context.Request) ? tracker.MachineCameAsync(link, cancellationToken)
        : person(link, cancellationToken);

    /// <summary>A reader gets to the page though we cannot note it: the database may be away.</summary>
    private async Task<bool> TryAsync(Func<Task> note)
    {
        try
        {
            await note();
            return true;
        }
        catch (Exception exception) when (DatabaseErrors.FaultOf(exception) != DatabaseFault.None)
        {
            logger.LogWarning("What a reader did with a message could not be noted: {Error}", exception.Message);
            return false;
        }
    }
}
