namespace Mmo.Cdp.Profiles;

internal sealed class EventTypeName
{
    public int Id { get; init; }

    public string Name { get; init; } = "";
}
