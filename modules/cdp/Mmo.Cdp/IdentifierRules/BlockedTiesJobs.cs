namespace Mmo.Cdp.IdentifierRules;

/// <summary>The operation that takes people apart whom only blocked values hold together: one at a time a tenant.</summary>
internal static class BlockedTiesJobs
{
    public const string Kind = "cdp.blocked-ties";
    public const string Exclusive = "cdp.blocked-ties";

    public const string TakenApart = "takenApart";
    public const string People = "people";
}
