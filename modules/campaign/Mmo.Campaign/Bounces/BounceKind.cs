namespace Mmo.Campaign.Bounces;

/// <summary>What a refusal says about the address.</summary>
internal enum BounceKind
{
    /// <summary>Nobody lives there: it is not written to again.</summary>
    Hard,

    /// <summary>Not now: a full mailbox, a server that is away. After several in a row the address is given up too.</summary>
    Soft,

    /// <summary>The refusal is about us or the message: it says nothing of the address.</summary>
    Policy,
}
