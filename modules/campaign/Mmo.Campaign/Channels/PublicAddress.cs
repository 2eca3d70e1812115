using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Channels;

/// <summary>Where links in messages lead: what the tenant set, else what the host was told, else where it listens.</summary>
internal sealed class PublicAddress(IConfiguration configuration, IServiceProvider services) : ISingletonDependency
{
    private static readonly Uri Fallback = new("http://localhost:5000");

    public Uri Of(EmailChannel channel) =>
        Parse(channel.PublicBaseUrl) ?? Parse(configuration["Campaign:PublicBaseUrl"]) ?? Listening() ?? Fallback;

    /// <summary>An absolute http or https address without query; null otherwise.</summary>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text?.TrimEnd('/'), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri is { Query: "", Fragment: "", UserInfo: "" }
            ? uri
            : null;

    private Uri? Listening()
    {
        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return Parse(address?
            .Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal));
    }
}
