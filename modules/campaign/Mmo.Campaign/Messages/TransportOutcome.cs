namespace Mmo.Campaign.Messages;

internal enum TransportOutcome
{
    Accepted,

    /// <summary>Nobody lives at the address.</summary>
    Bounced,

    /// <summary>Refused for good for another reason.</summary>
    Refused,

    /// <summary>Not sent, worth another try.</summary>
    Deferred,

    /// <summary>Not sent: no message could be sent through this server now.</summary>
    ServerTrouble,

    /// <summary>Not sent: it was withdrawn when it was to begin.</summary>
    Withdrawn,

    /// <summary>Nobody knows.</summary>
    Uncertain,
}
