namespace Mmo.Cdp.Conditions;

/// <summary>How a value is read before it is compared; what cannot be read so is missing.</summary>
internal enum ValueKind
{
    Text,
    Number,
    Boolean,
    Date,
    Time,
}
