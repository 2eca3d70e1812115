namespace Mmo.Cdp.Imports;

/// <summary>What a row is.</summary>
public enum ImportKind
{
    /// <summary>A person.</summary>
    People,

    /// <summary>An order or a refund: an event that has that meaning.</summary>
    Orders,

    /// <summary>Something that a person did.</summary>
    Events,
}
