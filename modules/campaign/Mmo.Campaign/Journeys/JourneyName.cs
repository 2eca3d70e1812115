namespace Mmo.Campaign.Journeys;

internal sealed record JourneyName(Guid Id, string Name);
