using Mmo.ErrorHandling;

namespace Mmo.Cdp.Profiles;

/// <summary>A column that an index sorts by.</summary>
internal sealed record ProfileSort(string Column, bool IsTime, bool IsDescending)
{
    public static ProfileSort Parse(string? sorting) => sorting switch
    {
        null or "" or "lastSeenTime desc" => new ProfileSort("p.last_seen_at", true, true),
        "lastSeenTime" => new ProfileSort("p.last_seen_at", true, false),
        "name" => new ProfileSort("p.name", false, false),
        "name desc" => new ProfileSort("p.name", false, true),
        _ => throw new MmoValidationException("sorting", "Mmo:UnknownSorting", ("Sorting", sorting), ("Known", "lastSeenTime, name")),
    };
}
