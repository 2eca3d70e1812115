namespace Mmo.Campaign;

/// <summary>The permissions of this module.</summary>
public static class CampaignPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "Campaign";

    /// <summary>See journeys, their counts and the people in them.</summary>
    public const string Journeys = "Campaign.Journeys";

    /// <summary>Draw journeys: make, change and delete drafts.</summary>
    public const string JourneysEdit = "Campaign.Journeys.Edit";

    /// <summary>Publish, pause, resume and stop journeys: what reaches people.</summary>
    public const string JourneysPublish = "Campaign.Journeys.Publish";

    /// <summary>Decide about people who failed at a step: try them again or skip them.</summary>
    public const string JourneysResolve = "Campaign.Journeys.Resolve";

    /// <summary>See messages and what became of them.</summary>
    public const string Messages = "Campaign.Messages";

    /// <summary>Decide about uncertain messages: send them again or count them as sent.</summary>
    public const string MessagesResolve = "Campaign.Messages.Resolve";

    /// <summary>Send a test of a template to a few addresses.</summary>
    public const string MessagesTest = "Campaign.Messages.Test";

    /// <summary>See which addresses are not written to, and why.</summary>
    public const string Suppressions = "Campaign.Suppressions";

    /// <summary>Put addresses on that list, and lift what may be lifted.</summary>
    public const string SuppressionsEdit = "Campaign.Suppressions.Edit";

    /// <summary>See and change channels: mail servers, sender, quiet hours, caps.</summary>
    public const string Channels = "Campaign.Channels";

    /// <summary>Read the built-in mailbox.</summary>
    public const string Mailbox = "Campaign.Mailbox";
}
