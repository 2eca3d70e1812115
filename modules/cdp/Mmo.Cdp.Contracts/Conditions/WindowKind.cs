namespace Mmo.Cdp.Conditions;

/// <summary>How a window is bounded.</summary>
public enum WindowKind
{
    /// <summary>The time before now.</summary>
    Rolling = 0,

    /// <summary>Fixed dates.</summary>
    Absolute = 1,
}
