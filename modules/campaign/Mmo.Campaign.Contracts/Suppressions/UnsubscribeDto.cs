using Mmo.Application.Dtos;
using Mmo.Data;

namespace Mmo.Campaign.Suppressions;

/// <summary>A person who wants no more mail of a purpose: a consent that was withdrawn and not given again.</summary>
public sealed class UnsubscribeDto : EntityDto<Guid>
{
    /// <summary>The profile.</summary>
    public Guid ProfileId { get; init; }

    /// <summary>The person's name; masked unless the reader may see personal data.</summary>
    [PersonalData]
    public string? Name { get; init; }

    /// <summary>The outline of the address, <c>c***@qq.com</c>.</summary>
    [PersonalData]
    public string? Address { get; init; }

    /// <summary><c>marketing</c>, …</summary>
    public string Purpose { get; init; } = "";

    /// <summary>How it was said.</summary>
    public UnsubscribeWay Way { get; init; }

    /// <summary>What was written down with it: a colleague's reason.</summary>
    public string? Note { get; init; }

    /// <summary>The source that told of it.</summary>
    public string? SourceName { get; init; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset Since { get; init; }
}
