namespace Mmo.Campaign.Reporting;

/// <summary>A lead on its way to sales, as it stands in an action row.</summary>
internal sealed record LeadToCreate(
    string Key, long PartNo, string Title, IReadOnlyList<string> Reasons, Guid JourneyId, string NodeId, Guid? MessageId, Guid? UnitId);
