using Mmo.Application.Dtos;

namespace Mmo.Cdp.Profiles;

/// <summary>A profile in a list. The name is shown to those who may reveal personal data, else masked; phone and e-mail are always masked.</summary>
public sealed class ProfileListItemDto : EntityDto<Guid>
{
    /// <summary>The birth part, by which other modules know the person.</summary>
    public long PartNo { get; init; }

    /// <summary>The name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The e-mail address, masked.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number, masked.</summary>
    public string? Phone { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>True with a user id, member number, e-mail or phone.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The organisation unit; null for the whole tenant.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The first event.</summary>
    public DateTimeOffset FirstSeenTime { get; init; }

    /// <summary>The last event, rounded down to five minutes; a person's details have it exactly.</summary>
    public DateTimeOffset LastSeenTime { get; init; }

    /// <summary>The names of the person's segments, at most five.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];
}
