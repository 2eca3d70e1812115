using System.Text.Json.Nodes;

namespace Mmo.Cdp.Tests.Conditions.Worlds;

/// <summary>A person as the evaluator sees one: everything of all parts, in plain objects.</summary>
internal sealed class TestPerson
{
    public required long ProfileId { get; init; }

    /// <summary>The birth part first, then those that were merged in.</summary>
    public List<long> Parts { get; } = [];

    public Dictionary<string, string?> Texts { get; } = [];

    public DateOnly? Birthday { get; set; }

    public DateTimeOffset FirstSeenAt { get; set; }

    public DateTimeOffset LastSeenAt { get; set; }

    public bool IsKnown { get; set; }

    public JsonObject Attributes { get; } = [];

    public List<TestEvent> Events { get; } = [];

    public HashSet<int> IdentifierKinds { get; } = [];

    public HashSet<Guid> Segments { get; } = [];
}
