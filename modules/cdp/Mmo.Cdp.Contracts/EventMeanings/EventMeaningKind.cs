namespace Mmo.Cdp.EventMeanings;

/// <summary>What an event means for money.</summary>
public enum EventMeaningKind
{
    /// <summary>An order: its amount is revenue.</summary>
    Order,

    /// <summary>A refund: its amount is taken off the order.</summary>
    Refund,
}
