namespace Mmo.Cdp.Conditions;

/// <summary>What a piece of a sentence is.</summary>
public enum SentencePartKind
{
    /// <summary>Words in between.</summary>
    Plain = 0,

    /// <summary>An attribute, event, segment or channel.</summary>
    Field = 1,

    /// <summary>An operator.</summary>
    Operator = 2,

    /// <summary>A value.</summary>
    Value = 3,
}
