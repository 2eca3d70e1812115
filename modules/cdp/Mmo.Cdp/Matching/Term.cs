namespace Mmo.Cdp.Matching;

/// <summary>A value in the form that is compared, and in how many records it occurs.</summary>
internal sealed class Term(string text)
{
    public string Text { get; } = text;

    public int Count { get; set; }
}
