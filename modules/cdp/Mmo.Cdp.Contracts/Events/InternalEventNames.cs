namespace Mmo.Cdp.Events;

/// <summary>The names of events that come from inside, each with the properties it carries.</summary>
public static class InternalEventNames
{
    /// <summary>What every internal name begins with.</summary>
    public const string Prefix = "mmo.";

    /// <summary>A message was handed to the provider: messageId, channel, journeyId, nodeId, templateId.</summary>
    public const string MessageSent = "mmo.message.sent";

    /// <summary>The provider or the receiving server took it: messageId, channel, journeyId, nodeId.</summary>
    public const string MessageDelivered = "mmo.message.delivered";

    /// <summary>The open pixel was fetched: messageId, channel, journeyId, nodeId, templateId.</summary>
    public const string MessageOpened = "mmo.message.opened";

    /// <summary>A link was followed: messageId, channel, journeyId, nodeId, templateId, url.</summary>
    public const string MessageClicked = "mmo.message.clicked";

    /// <summary>The address refused the message: messageId, channel, code, reason.</summary>
    public const string MessageBounced = "mmo.message.bounced";

    /// <summary>A rule held the message back, for now or for good: messageId, channel, reason.</summary>
    public const string MessageHeld = "mmo.message.held";

    /// <summary>The message was dropped: messageId, channel, reason (no-consent, suppressed, no-address, capped, expired, left-segment).</summary>
    public const string MessageDropped = "mmo.message.dropped";

    /// <summary>The connection broke after the message was written: nobody knows whether it arrived, and it is not sent again.</summary>
    public const string MessageUncertain = "mmo.message.uncertain";

    /// <summary>The person unsubscribed by a link of a message: messageId, channel.</summary>
    public const string Unsubscribed = "mmo.message.unsubscribed";

    /// <summary>A lead was made: leadId, journeyId, nodeId.</summary>
    public const string LeadCreated = "mmo.lead.created";

    /// <summary>A salesperson accepted the lead: leadId, journeyId.</summary>
    public const string LeadAccepted = "mmo.lead.accepted";

    /// <summary>The lead was won: leadId, journeyId, amount, currency.</summary>
    public const string LeadWon = "mmo.lead.won";

    /// <summary>The lead was lost: leadId, journeyId, reason.</summary>
    public const string LeadLost = "mmo.lead.lost";

    /// <summary>A consent was granted: channel, purpose.</summary>
    public const string ConsentGranted = "mmo.consent.granted";

    /// <summary>A consent was withdrawn: channel, purpose.</summary>
    public const string ConsentWithdrawn = "mmo.consent.withdrawn";

    /// <summary>A journey changed an attribute or a tag: journeyId, version, nodeId, changed (attribute and clear, or tag and remove).</summary>
    public const string ProfileChanged = "mmo.profile.changed";

    /// <summary>The person entered a journey: journeyId, version.</summary>
    public const string JourneyEntered = "mmo.journey.entered";

    /// <summary>
    /// The person met a variant of an experiment: journeyId, version, nodeId, experiment, variant, variantName; at a holdout the variant is
    /// <c>in</c> or <c>held</c>.
    /// </summary>
    public const string JourneyAssigned = "mmo.journey.assigned";

    /// <summary>The person left a journey: journeyId, version, reason.</summary>
    public const string JourneyLeft = "mmo.journey.left";
}
