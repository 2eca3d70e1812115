using System.Text.RegularExpressions;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Tracking;

internal sealed partial class MessageReading(LinkReader links, Tracker tracker) : IMessageReading, ISingletonDependency
{
    public async Task<bool> OpenAsync(string html, CancellationToken cancellationToken)
    {
        var token = Pixel().Match(html).Groups["token"].Value;
        if (await links.ReadAsync(token, LinkKind.Open, cancellationToken) is not { } link)
        {
            return false;
        }

        await tracker.OpenedAsync(link, cancellationToken);
        return true;
    }

    public async Task<bool> ClickAsync(string html, CancellationToken cancellationToken)
    {
        var token = Click().Match(html).Groups["token"].Value;
        var link = await links.ReadAsync(token, LinkKind.Click, cancellationToken) ?? await links.ReadAsync(token, LinkKind.ClickOfMany, cancellationToken);
        if (link is null)
        {
            return false;
        }

        await tracker.ClickedAsync(link, cancellationToken);
        return true;
    }

    [GeneratedRegex("/o/(?<token>[A-Za-z0-9_-]+)[.]gif\"")]
    private static partial Regex Pixel();

    [GeneratedRegex("/c/(?<token>[A-Za-z0-9_-]+)\"")]
    private static partial Regex Click();
}
