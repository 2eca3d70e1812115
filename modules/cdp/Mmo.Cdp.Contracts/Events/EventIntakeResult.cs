namespace Mmo.Cdp.Events;

/// <summary>What became of a request's events.</summary>
/// <param name="Stored">Events that are in the log now.</param>
/// <param name="Duplicates">Events that were there before.</param>
/// <param name="Quarantined">Events that were refused; they wait in the quarantine.</param>
public sealed record EventIntakeResult(int Stored, int Duplicates, int Quarantined);
