namespace Mmo.Demo;

/// <summary>The states as they stand in the register.</summary>
internal static class DemoStates
{
    public const string Making = "making";
    public const string Removing = "removing";
    public const string Ready = "ready";
    public const string Failed = "failed";
    public const string None = "none";

    public static DemoState Of(string state) => Enum.Parse<DemoState>(state, ignoreCase: true);
}
