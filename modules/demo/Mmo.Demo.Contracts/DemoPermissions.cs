namespace Mmo.Demo;

/// <summary>The permissions of this module.</summary>
public static class DemoPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "Demo";

    /// <summary>Make and reset the demo company, and play its traffic.</summary>
    public const string Manage = "Demo.Manage";
}
