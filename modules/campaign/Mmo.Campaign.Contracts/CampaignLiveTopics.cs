namespace Mmo.Campaign;

/// <summary>The live topics of this module.</summary>
public static class CampaignLiveTopics
{
    /// <summary>The counts of a journey changed; <c>campaign.journey/&lt;id&gt;</c>.</summary>
    public const string Journey = "campaign.journey";
}
