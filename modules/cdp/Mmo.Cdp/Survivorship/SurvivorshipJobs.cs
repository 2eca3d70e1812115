namespace Mmo.Cdp.Survivorship;

/// <summary>The operation that carries a changed rule out on the people there are: one at a time an attribute.</summary>
internal static class SurvivorshipJobs
{
    public const string Kind = "cdp.survivorship";
    public const string Changed = "changed";

    private const string Prefix = "cdp.survivorship:";

    public static string ExclusiveKeyOf(string attribute) => Prefix + attribute;
}
