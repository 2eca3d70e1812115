namespace Mmo.Demo;

/// <summary>Where the demo company stands.</summary>
public enum DemoState
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>It is being made, or made anew.</summary>
    Making = 1,

    /// <summary>It is there.</summary>
    Ready = 2,

    /// <summary>It is being removed.</summary>
    Removing = 3,

    /// <summary>Its making failed; what there is of it goes when it is made again.</summary>
    Failed = 4,
}
