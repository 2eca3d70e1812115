namespace Mmo.Cdp.Ingestion;

/// <summary>Why an event was put in quarantine; each has a text <c>QuarantineReason:…</c> in the module's localization.</summary>
internal static class RejectionReason
{
    public const string TooLarge = "too-large";
    public const string TooDeep = "too-deep";
    public const string NotAnObject = "not-an-object";
    public const string BadUtf8 = "bad-utf8";
    public const string NulCharacter = "nul-character";
    public const string BadUnicode = "bad-unicode";
    public const string BadNumber = "bad-number";
    public const string BadField = "bad-field";
    public const string BadTimestamp = "bad-timestamp";
    public const string UnknownType = "unknown-type";
    public const string NotSupported = "not-supported";
    public const string NoEventName = "no-event-name";
    public const string ReservedName = "reserved-name";
    public const string NoIdentifier = "no-identifier";
    public const string OrderNotAllowed = "order-not-allowed";
    public const string ImportNotAllowed = "import-not-allowed";
    public const string BadOrder = "bad-order";
    public const string TooManyEventNames = "too-many-event-names";
    public const string UnknownPart = "unknown-part";
    public const string UnknownWriteKey = "unknown-write-key";
    public const string BadContext = "bad-context";
    public const string NotStorable = "not-storable";
    public const string TooManyBadEvents = "too-many-bad-events";
    public const string TrackingPlan = "tracking-plan";
    public const string WebhookUnmapped = "webhook-unmapped";
    public const string WebhookNoMatch = "webhook-no-match";
    public const string WebhookPath = "webhook-path";
    public const string WebhookTooMany = "webhook-too-many";
    public const string WebhookBadEvent = "webhook-bad-event";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        TooLarge, TooDeep, NotAnObject, BadUtf8, NulCharacter, BadUnicode, BadNumber, BadField, BadTimestamp, UnknownType, NotSupported, NoEventName, ReservedName,
        NoIdentifier, OrderNotAllowed, ImportNotAllowed, BadOrder, TooManyEventNames, UnknownPart, UnknownWriteKey, BadContext, NotStorable, TooManyBadEvents, TrackingPlan,
        WebhookUnmapped, WebhookNoMatch, WebhookPath, WebhookTooMany, WebhookBadEvent,
    ];
}
