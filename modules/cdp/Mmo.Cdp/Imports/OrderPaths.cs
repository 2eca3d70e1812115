namespace Mmo.Cdp.Imports;

/// <summary>Where an event that means an order has its figures.</summary>
internal sealed class OrderPaths
{
    public string EventName { get; init; } = "";

    public string OrderIdPath { get; init; } = "";

    public string AmountPath { get; init; } = "";

    public string? CurrencyPath { get; init; }
}
