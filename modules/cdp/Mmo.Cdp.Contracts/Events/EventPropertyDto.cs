using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Events;

/// <summary>A property of an event.</summary>
public sealed class EventPropertyDto
{
    /// <summary>Its path, as conditions use it.</summary>
    public required string Path { get; init; }

    /// <summary>The type of its values.</summary>
    public AttributeType Type { get; init; }

    /// <summary>Frequent values as text; none for personal data.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];
}
