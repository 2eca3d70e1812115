namespace Mmo.BiReporting.Journeys;

/// <summary>A number, both ways.</summary>
/// <param name="People">How many people.</param>
/// <param name="Items">How many messages, orders, leads or stays.</param>
public sealed record NumberDto(long People, long Items);
