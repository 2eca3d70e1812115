namespace Mmo.Cdp.Arrivals;

/// <summary>Whose event it is.</summary>
public sealed class ArrivalPersonDto
{
    /// <summary>The profile.</summary>
    public Guid Id { get; init; }

    /// <summary>The name, masked; null where none is known.</summary>
    public string? Name { get; init; }

    /// <summary>False where only a device or browser is known.</summary>
    public bool IsKnown { get; init; }
}
