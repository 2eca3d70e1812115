namespace Mmo.Demo;

/// <summary>The error codes of this module; each has a text in zh-Hans and en.</summary>
public static class DemoErrorCodes
{
    /// <summary>This installation has no demo.</summary>
    public const string Disabled = "Demo:Disabled";

    /// <summary>The demo company is being made.</summary>
    public const string Busy = "Demo:Busy";

    /// <summary>There is no demo company yet.</summary>
    public const string NotReady = "Demo:NotReady";

    /// <summary>The company code of the demo belongs to a company that is none.</summary>
    public const string CodeTaken = "Demo:CodeTaken";
}
