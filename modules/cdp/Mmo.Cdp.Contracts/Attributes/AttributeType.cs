namespace Mmo.Cdp.Attributes;

/// <summary>The type of an attribute.</summary>
public enum AttributeType
{
    /// <summary>A text.</summary>
    Text = 0,

    /// <summary>A number.</summary>
    Number = 1,

    /// <summary>True or false.</summary>
    Boolean = 2,

    /// <summary>A date without time.</summary>
    Date = 3,

    /// <summary>A moment.</summary>
    Time = 4,
}
