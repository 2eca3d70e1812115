namespace Mmo.Cdp.Conditions;

/// <summary>A condition as one sentence, in the language of the request.</summary>
public sealed class ConditionSentenceDto
{
    /// <summary>The whole sentence.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same in pieces, so that a page can mark values and light up the row a piece belongs to.</summary>
    public IReadOnlyList<SentencePartDto> Parts { get; init; } = [];
}
