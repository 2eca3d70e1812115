namespace Mmo.Campaign.Messages;

/// <summary>Why a message was held, dropped or failed; each has a text in the UI.</summary>
internal static class MessageReasons
{
    public const string NoAddress = "no-address";

    public const string BadAddress = "bad-address";

    /// <summary>The address already got this message for this occasion.</summary>
    public const string Duplicate = "duplicate";

    public const string NoConsent = "no-consent";

    public const string Suppressed = "suppressed";

    public const string QuietHours = "quiet-hours";

    public const string Capped = "capped";

    public const string Expired = "expired";

    /// <summary>The person is no longer at the node, or the journey was stopped.</summary>
    public const string LeftJourney = "left-journey";

    public const string PersonGone = "person-gone";

    public const string TemplateGone = "template-gone";

    public const string RenderError = "render-error";

    /// <summary>A mail server is in use, but nobody said who the sender is.</summary>
    public const string NoSender = "no-sender";

    /// <summary>The mail server is away or refuses us: it wants attention, the message is innocent.</summary>
    public const string ServerTrouble = "server-trouble";

    public const string Bounced = "bounced";

    /// <summary>The mailbox was full, or its server away, until it was given up.</summary>
    public const string SoftBounced = "soft-bounced";

    public const string Refused = "refused";

    public const string Deferred = "deferred";

    public const string Uncertain = "uncertain";

    /// <summary>It was uncertain, and somebody decided that it counts as sent.</summary>
    public const string CountedAsSent = "counted-as-sent";

    /// <summary>It was uncertain, and then somebody opened it or followed a link in it.</summary>
    public const string ProvedByReader = "proved-by-reader";
}
