namespace Mmo.Cdp.MatchRuns;

/// <summary>An event that named two people together who would have more identifiers of a type than a person may.</summary>
internal sealed record StoredEventEvidence(string? IdentifierType, int SourceNo, string EventId, DateTimeOffset OccurredAt);
