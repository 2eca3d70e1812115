using Mmo.Cdp.Consents;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.TrackingPlans;

namespace Mmo.Cdp.Ingestion;

/// <summary>An event that was read and found good, on its way to the database. Its JSON still stands in the body of its request.</summary>
internal sealed class IncomingEvent
{
    public required int SourceNo { get; init; }

    public required string EventId { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>The name of a track event, else that of the call; the event type's name.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>
    /// When the person was seen: no later than the event came, whatever the client's clock says. Null for what the platform did with them.
    /// </summary>
    public DateTimeOffset? SeenAt => Flags.HasFlag(EventFlags.Internal) ? null : ObservedAt;

    /// <summary>When its values were observed: a clock that runs ahead must not outrank what is said in the meantime.</summary>
    public DateTimeOffset ObservedAt => OccurredAt < ReceivedAt ? OccurredAt : ReceivedAt;

    public EventFlags Flags { get; init; }

    /// <summary>The highest-ranking one first: the event belongs to its part. Empty only for an event from inside.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>The part of an event from inside.</summary>
    public long? PartNo { get; init; }

    /// <summary>For an alias: who the user was before, an anonymous id or an earlier user id.</summary>
    public string? PreviousId { get; init; }

    public required ReadOnlyMemory<byte> Properties { get; init; }

    public ReadOnlyMemory<byte> Context { get; init; } = JsonObjects.Empty;

    public IReadOnlyList<ObservedValue> Values { get; init; } = [];

    public IReadOnlyList<ConsentChange> Consents { get; init; } = [];

    public Purchase? Purchase { get; init; }

    /// <summary>In which ways it is not as planned.</summary>
    public IReadOnlyList<PlanViolation> Violations { get; init; } = [];

    /// <summary>The event as it came, should the database refuse it.</summary>
    public ReadOnlyMemory<byte> Raw { get; init; }

    public ReadOnlyMemory<byte> Envelope { get; init; } = JsonObjects.Empty;

    /// <summary>Set when it is stored and was not known before.</summary>
    public bool IsNew { get; set; }

    /// <summary>Of a row of an import: to how many people its identifiers led when it was stored.</summary>
    public int PeopleBefore { get; set; }

    /// <summary>Set when the commit found that it cannot be stored.</summary>
    public bool IsRefused => Rejection is not null;

    /// <summary>Why the commit could not store it.</summary>
    public Rejection? Rejection { get; private set; }

    /// <summary>It came earlier and was refused; now it is read again.</summary>
    public bool IsReplayed { get; init; }

    /// <summary>It came with a key that anybody may read.</summary>
    public bool IsFromBrowser { get; init; }

    /// <summary>Its form in the quarantine.</summary>
    public QuarantinedEvent Refuse(string reason, string? detail = null)
    {
        Rejection = new Rejection(reason, detail) { EventId = EventId, EventType = Name };
        return QuarantinedEvent.Of(SourceNo, ReceivedAt, Rejection, Raw, Envelope, isReplayed: IsReplayed);
    }
}
