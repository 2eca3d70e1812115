namespace Mmo.Cdp.IdentifierRules;

/// <summary>What changes for one type.</summary>
public sealed class IdentifierRuleChangeDto
{
    /// <summary>Its key.</summary>
    public required string Type { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Label { get; init; }

    /// <summary>The limit now.</summary>
    public int? MaxBefore { get; init; }

    /// <summary>The limit then.</summary>
    public int? MaxAfter { get; init; }

    /// <summary>People who have more than that already, up to 10,000: they keep what they have, and get no more by themselves.</summary>
    public int PeopleBeyond { get; init; }

    /// <summary>Some of them, those with most first.</summary>
    public IReadOnlyList<IdentifierRulePersonDto> Beyond { get; init; } = [];

    /// <summary>Identifiers there are that would be blocked, up to 10,000: events no longer tie anybody to them.</summary>
    public int BlockedIdentifiers { get; init; }

    /// <summary>People who hold together at least partly by one of them; once the value is blocked, those whom nothing else holds together can be taken apart.</summary>
    public int PeopleTied { get; init; }

    /// <summary>Some of them, those with most ties first.</summary>
    public IReadOnlyList<IdentifierRulePersonDto> Tied { get; init; } = [];
}
