namespace Mmo.BiReporting.Journeys;

internal sealed class VersionRow
{
    public int Version { get; init; }

    public string Definition { get; init; } = "";
}
