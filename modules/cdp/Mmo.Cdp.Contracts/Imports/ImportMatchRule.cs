namespace Mmo.Cdp.Imports;

/// <summary>What happens to rows of people who are known, and of those who are not. Known is who has one of the row's identifiers.</summary>
public enum ImportMatchRule
{
    /// <summary>Known people are updated, others are made.</summary>
    CreateAndUpdate,

    /// <summary>Only known people are updated.</summary>
    OnlyUpdate,

    /// <summary>Only people who are not known are made.</summary>
    OnlyCreate,
}
