namespace Mmo.Campaign.Network;

/// <summary>What may stand behind an address.</summary>
internal enum AddressKind
{
    /// <summary>Anybody's.</summary>
    Public,

    /// <summary>This machine, the own network, or a range that is nobody's.</summary>
    Private,

    /// <summary>Never a server that we are to talk to: this host's own wildcard, link-local (a cloud's services), multicast.</summary>
    Forbidden,
}
