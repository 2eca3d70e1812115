namespace Mmo.Cdp.Ingestion;

internal static class EventKinds
{
    private static readonly Dictionary<string, EventKind> ByName = Enum.GetValues<EventKind>().ToDictionary(NameOf);

    public static EventKind? Find(string? name) => name is not null && ByName.TryGetValue(name, out var kind) ? kind : null;

    public static string NameOf(EventKind kind) => kind switch
    {
        EventKind.Identify => "identify",
        EventKind.Track => "track",
        EventKind.Page => "page",
        EventKind.Screen => "screen",
        EventKind.Group => "group",
        _ => "alias",
    };
}
