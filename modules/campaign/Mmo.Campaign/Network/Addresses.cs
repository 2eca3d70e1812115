using System.Net;
using System.Net.Sockets;

namespace Mmo.Campaign.Network;

/// <summary>Sorts addresses that a name resolved to, before anything is sent there.</summary>
internal static class Addresses
{
    public static AddressKind KindOf(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return KindOf(address.GetAddressBytes());
        }

        if (address.Equals(IPAddress.IPv6Any) || address.IsIPv6LinkLocal || address.IsIPv6Multicast)
        {
            return AddressKind.Forbidden;
        }

        if (IPAddress.IsLoopback(address) || address.IsIPv6UniqueLocal || address.IsIPv6SiteLocal)
        {
            return AddressKind.Private;
        }

        // Forms of IPv6 that carry an IPv4 address lead to that one: mapped, compatible, NAT64, 6to4.
        return address.GetAddressBytes() switch
        {
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, .. var mapped] => KindOf(mapped),
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. var compatible] => KindOf(compatible),
            [0, 0x64, 0xff, 0x9b, _, _, _, _, _, _, _, _, .. var translated] => KindOf(translated),
            [0x20, 0x02, var a, var b, var c, var d, ..] => KindOf([a, b, c, d]),
            [0x20, 0x01, 0x0d, 0xb8, ..] or [0x01, 0, ..] => AddressKind.Private,
            _ => AddressKind.Public,
        };
    }

    private static AddressKind KindOf(byte[] octets) => octets switch
    {
        [0, ..] or [169, 254, ..] or [>= 224, ..] => AddressKind.Forbidden,
        [127, ..] or [10, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..]
            or [192, 0, 0, _] or [192, 0, 2, _] or [198, 18 or 19, ..] or [198, 51, 100, _] or [203, 0, 113, _] => AddressKind.Private,
        _ => AddressKind.Public,
    };
}
