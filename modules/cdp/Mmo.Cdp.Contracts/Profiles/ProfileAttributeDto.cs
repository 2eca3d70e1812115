using System.Text.Json;
using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Profiles;

/// <summary>An attribute of a person with where it comes from.</summary>
public sealed class ProfileAttributeDto
{
    /// <summary>The key.</summary>
    public required string Key { get; init; }

    /// <summary>The name in the language of the request.</summary>
    public required string Label { get; init; }

    /// <summary>The type.</summary>
    public AttributeType Type { get; init; }

    /// <summary>True for personal data.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The value that counts; masked for personal data.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The source that the value comes from.</summary>
    public string? SourceName { get; init; }

    /// <summary>When it was observed.</summary>
    public DateTimeOffset? ObservedTime { get; init; }

    /// <summary>How it was chosen among what was said.</summary>
    public SurvivorshipRule Rule { get; init; }

    /// <summary>Every value that any source gave, the one that counts first.</summary>
    public IReadOnlyList<AttributeCandidateDto> Candidates { get; init; } = [];
}
