namespace Mmo.Campaign.Reporting;

internal sealed class JourneyName
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";
}
