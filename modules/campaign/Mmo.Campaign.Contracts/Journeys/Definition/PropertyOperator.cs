namespace Mmo.Campaign.Journeys.Definition;

/// <summary>How a property is compared.</summary>
public enum PropertyOperator
{
    /// <summary>Is equal.</summary>
    Eq = 0,

    /// <summary>Is not equal, or missing.</summary>
    Ne = 1,

    /// <summary>Is greater: numbers.</summary>
    Gt = 2,

    /// <summary>Is greater or equal.</summary>
    Gte = 3,

    /// <summary>Is less.</summary>
    Lt = 4,

    /// <summary>Is less or equal.</summary>
    Lte = 5,

    /// <summary>Contains a text, or a list that contains the value.</summary>
    Contains = 6,

    /// <summary>Is one of a list.</summary>
    In = 7,

    /// <summary>Is there and not null.</summary>
    Exists = 8,

    /// <summary>Is not there, or null.</summary>
    Missing = 9,
}
