namespace Mmo.Cdp.Identity;

/// <summary>An event that would have joined two people who must stay apart, or who would have more identifiers of a type than a person may.</summary>
/// <param name="Pair">The parts that it names together.</param>
/// <param name="Reason">Why they were not joined.</param>
/// <param name="IdentifierType">Of which type there would be too many.</param>
/// <param name="SourceNo">The event's source.</param>
/// <param name="EventId">The event.</param>
/// <param name="OccurredAt">When it happened.</param>
internal sealed record Conflict(PartPair Pair, string Reason, string? IdentifierType, int SourceNo, string EventId, DateTimeOffset OccurredAt)
{
    public const string TwoUserIds = "two-user-ids";
    public const string IdentifierLimit = "identifier-limit";
    public const string MustNot = "must-not";

    public static string ReasonOf(string? typeBeyondLimit) => typeBeyondLimit switch
    {
        null => MustNot,
        IdentifierTypes.UserId => TwoUserIds,
        _ => IdentifierLimit,
    };
}
