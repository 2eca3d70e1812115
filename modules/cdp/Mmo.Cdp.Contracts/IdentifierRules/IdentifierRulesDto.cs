namespace Mmo.Cdp.IdentifierRules;

/// <summary>The rules of a company.</summary>
public sealed class IdentifierRulesDto
{
    /// <summary>The type that says most about who somebody is first.</summary>
    public IReadOnlyList<IdentifierRuleDto> Rules { get; init; } = [];

    /// <summary>What holds from the start, in the same form.</summary>
    public IReadOnlyList<IdentifierRuleDto> Defaults { get; init; } = [];

    /// <summary>Types of the company's own that events have brought and that have no rule yet; they rank last.</summary>
    public IReadOnlyList<string> OtherTypes { get; init; } = [];

    /// <summary>How many of each of these a person has at most.</summary>
    public int MaxPerPersonOfOthers { get; init; }

    /// <summary>True while people are being taken apart whom only blocked values hold together.</summary>
    public bool IsTakingApart { get; init; }

    /// <summary>To be sent along with a change.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
