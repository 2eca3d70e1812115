using Mmo.Application.Dtos;

namespace Mmo.Cdp.Profiles;

/// <summary>A segment that a person is in.</summary>
public sealed class ProfileSegmentDto : EntityDto<Guid>
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Since when.</summary>
    public DateTimeOffset EnteredTime { get; init; }
}
