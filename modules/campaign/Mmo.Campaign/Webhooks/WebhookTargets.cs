using System.Net;
using Microsoft.Extensions.Configuration;
using Mmo.Campaign.Network;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Webhooks;

/// <summary>
/// Where webhooks may go. Asked when an address is written, and again for every address that its name resolves to when a connection is made:
/// a name that leads elsewhere later gets no further.
/// </summary>
internal sealed class WebhookTargets(IConfiguration configuration) : ISingletonDependency
{
    // Networks of one's own that may be called: "10.1.2.0/24, fd00::/8".
    private readonly IPNetwork[] _allowed =
    [
        .. (configuration["Campaign:Webhooks:AllowedNetworks"] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => IPNetwork.Parse(n)),
    ];

    private readonly bool _mayBePlain = configuration["Campaign:Webhooks:AllowHttp"] == "true";

    /// <summary>The address, or null for one that is malformed, not encrypted, or of a network that is not allowed.</summary>
    public Uri? Parse(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttps && !(_mayBePlain && uri.Scheme == Uri.UriSchemeHttp))
            || uri is not { UserInfo: "", Fragment: "", Host.Length: > 0 })
        {
            return null;
        }

        var isLocalName = uri.Host is "localhost" || uri.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
        return isLocalName ? (MayConnectTo(IPAddress.Loopback) ? uri : null)
            : !IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) || MayConnectTo(address) ? uri
            : null;
    }

    public bool MayConnectTo(IPAddress address) => Addresses.KindOf(address) switch
    {
        AddressKind.Public => true,
        AddressKind.Private => Array.Exists(_allowed, n => n.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)),
        _ => false,
    };
}
