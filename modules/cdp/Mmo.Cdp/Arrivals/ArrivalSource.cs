namespace Mmo.Cdp.Arrivals;

/// <summary>A source as an event names it.</summary>
internal sealed class ArrivalSource
{
    public Guid Id { get; init; }

    public int No { get; init; }

    public string Name { get; init; } = "";
}
