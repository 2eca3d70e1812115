namespace Mmo.Cdp.Profiles;

/// <summary>Why two parts are one person.</summary>
public enum LinkKind
{
    /// <summary>One event carried both identifiers.</summary>
    SameEvent = 1,

    /// <summary>An identify call joined them.</summary>
    Identify = 2,

    /// <summary>They are alike.</summary>
    Similar = 3,

    /// <summary>Somebody joined them by hand.</summary>
    Manual = 4,
}
