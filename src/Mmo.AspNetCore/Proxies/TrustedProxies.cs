using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using IPNetwork = System.Net.IPNetwork;

namespace Mmo.AspNetCore.Proxies;

/// <summary>
/// A proxy that ends TLS speaks http to the host and says in <c>X-Forwarded-Proto</c> how it was spoken to. That is believed of the proxies that are
/// named, and of nobody else: whoever reaches the host directly could else say what they like.
/// </summary>
internal static class TrustedProxies
{
    /// <summary>The setting: addresses and networks, with commas between them. Without it no header is believed.</summary>
    public const string Setting = "Proxy:Networks";

    /// <exception cref="FormatException">The setting cannot be read.</exception>
    public static void Use(IApplicationBuilder app, IConfiguration configuration)
    {
        var networks = Read(configuration[Setting]);
        if (networks.Count == 0)
        {
            return;
        }

        // The word of the one that connected, which is the last one: what stands before it came from further away. The address of the
        // caller stays the proxy's; nothing here asks for it.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }

    private static List<IPNetwork> Read(string? setting) =>
        [.. (setting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    private static IPNetwork Parse(string text)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        // A network of everybody would believe everybody.
        return IPNetwork.TryParse(text, out var network) && network.PrefixLength > 0
            ? network
            : throw new FormatException($"{Setting}: “{text}” is neither an address nor a network such as 10.0.0.0/8");
    }
}
