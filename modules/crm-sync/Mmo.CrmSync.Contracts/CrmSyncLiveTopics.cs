namespace Mmo.CrmSync;

/// <summary>The live topics of this module.</summary>
public static class CrmSyncLiveTopics
{
    /// <summary>Leads were made or changed: read again. One lead is <c>crm.lead/&lt;id&gt;</c>.</summary>
    public const string Lead = "crm.lead";
}
