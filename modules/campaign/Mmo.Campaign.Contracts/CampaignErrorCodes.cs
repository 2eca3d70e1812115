namespace Mmo.Campaign;

/// <summary>The error codes of this module; each has a text in zh-Hans and en.</summary>
public static class CampaignErrorCodes
{
    /// <summary>A journey of that name exists.</summary>
    public const string JourneyNameTaken = "Campaign:JourneyNameTaken";

    /// <summary>The draft has faults, so it is not published.</summary>
    public const string JourneyHasFaults = "Campaign:JourneyHasFaults";

    /// <summary>There is no draft that could be published.</summary>
    public const string JourneyHasNoDraft = "Campaign:JourneyHasNoDraft";

    /// <summary>What was asked for is not possible in the journey's state.</summary>
    public const string JourneyStatusWrong = "Campaign:JourneyStatusWrong";

    /// <summary>A journey that was published stays; only one that never was can be deleted.</summary>
    public const string JourneyWasPublished = "Campaign:JourneyWasPublished";

    /// <summary>A mail server of that name exists.</summary>
    public const string MailServerNameTaken = "Campaign:MailServerNameTaken";
}
