namespace Mmo.Campaign.Messages;

/// <summary>What a decision about uncertain messages changed.</summary>
public sealed class ResolvedMessagesDto
{
    /// <summary>How many messages it was carried out for.</summary>
    public int Resolved { get; init; }

    /// <summary>How many were left alone: no longer uncertain, tried again meanwhile, or not to be sent because the journey was stopped.</summary>
    public int Unchanged { get; init; }
}
