using Mmo.Cdp.Consents;
using Mmo.Cdp.Events;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion.Sensors;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.Cdp.TrackingPlans;
using Mmo.Ids;

namespace Mmo.Cdp.Ingestion;

/// <summary>Judges and reads one event of a source. Pure: a replay from the quarantine goes the same way.</summary>
internal sealed class EventParser(SourceInfo source, TenantRules rules, RequestEnvelope envelope, DateTimeOffset receivedAt, TimeProvider clock)
{
    public const int MaxEventSize = 32 * 1024;
    public const int MaxDepth = 64;

    private const int MaxEventNameLength = 200;

    private readonly TrackingPlan? _plan = rules.Plans.GetValueOrDefault(source.No);

    /// <summary>Why no event is taken here, however good it is in itself.</summary>
    public Rejection? Refusal { get; init; }

    /// <summary>The row of the quarantine that is read again: it names an event without an id, and makes an old one late.</summary>
    public Guid? ReplayedRow { get; init; }

    /// <summary>Reads an event.</summary>
    /// <param name="json">A well-formed JSON value.</param>
    /// <param name="depth">How deep it is nested.</param>
    /// <param name="rejection">Why it cannot be taken; then the answer is null.</param>
    public IncomingEvent? Parse(ReadOnlyMemory<byte> json, int depth, out Rejection? rejection)
    {
        rejection = json.Length > MaxEventSize ? new(RejectionReason.TooLarge, $"{json.Length} > {MaxEventSize}")
            : depth > MaxDepth ? new(RejectionReason.TooDeep, $"{depth} > {MaxDepth}")
            : json.Span[0] != '{' ? new(RejectionReason.NotAnObject)
            : JsonText.Fault(json.Span) ?? Refusal ?? (envelope.IsImport && source.Kind == SourceKind.Browser ? new(RejectionReason.ImportNotAllowed) : null);
        if (rejection is not null)
        {
            rejection = Named(rejection, json);
            return null;
        }

        var item = envelope.Format == RequestFormat.Sensors ? SensorsConverter.Convert(json) : new ConvertedEvent(json);
        var read = item.Fault is null ? Read(json, item, out rejection) : null;
        rejection = item.Fault ?? rejection;
        rejection = rejection is null ? null : Named(rejection, item.Json);
        return read;
    }

    private IncomingEvent? Read(ReadOnlyMemory<byte> raw, ConvertedEvent item, out Rejection? rejection)
    {
        var fields = EventFields.Read(item.Json);
        var kind = envelope.Kind ?? EventKinds.Find(fields.Type);
        rejection = fields.Fault ?? Judge(fields, kind);
        return rejection is null ? Read(raw, fields, kind!.Value, item.Operation, out rejection) : null;
    }

    private Rejection Named(Rejection rejection, ReadOnlyMemory<byte> json)
    {
        var label = EventLabel.Read(json.Span);
        return rejection with
        {
            EventId = JsonText.Clean(label.MessageId),
            EventType = JsonText.Clean(label.Event ?? label.Type ?? (envelope.Kind is { } kind ? EventKinds.NameOf(kind) : null)),
        };
    }

    private static Rejection? Judge(EventFields fields, EventKind? kind) => kind switch
    {
        null => new(RejectionReason.UnknownType, JsonText.Clean(fields.Type, 64)),
        _ when fields.MessageId?.Length > Identifier.MaxLength => new(RejectionReason.BadField, "messageId"),
        _ when fields.UserId?.Length > Identifier.MaxLength => new(RejectionReason.BadField, "userId"),
        _ when fields.AnonymousId?.Length > Identifier.MaxLength => new(RejectionReason.BadField, "anonymousId"),
        _ when fields.Event?.Length > MaxEventNameLength => new(RejectionReason.BadField, "event"),
        EventKind.Track when string.IsNullOrWhiteSpace(fields.Event) => new(RejectionReason.NoEventName),
        EventKind.Track when fields.Event.StartsWith(InternalEventNames.Prefix, StringComparison.OrdinalIgnoreCase) => new(RejectionReason.ReservedName, fields.Event),
        EventKind.Alias when fields.PreviousId is null or { Length: 0 or > Identifier.MaxLength } => new(RejectionReason.BadField, "previousId"),
        _ => null,
    };

    private IncomingEvent? Read(ReadOnlyMemory<byte> raw, EventFields fields, EventKind kind, ValueOperation operation, out Rejection? rejection)
    {
        var given = EventContext.Of(JsonObjects.Merge(envelope.Context, fields.Context), rules.CallingCode);
        var planned = _plan is null ? PlanVerdict.Good(default) : PlanGate.Judge(_plan, fields, kind, ref given, isPartial: envelope.Format == RequestFormat.Sensors && kind == EventKind.Identify);
        if ((rejection = planned.Refusal) is not null)
        {
            return null;
        }

        var context = given.Fields;
        var values = EventValues.Read(kind, fields.Traits, context, rules.CallingCode, operation);
        var identifiers = IdentifiersOf(fields, kind, context, values);
        if (identifiers.Count == 0 || (kind == EventKind.Alias && identifiers[0].Kind != IdentifierKind.UserId))
        {
            rejection = new(RejectionReason.NoIdentifier, kind == EventKind.Alias ? "userId" : null);
            return null;
        }

        var name = kind == EventKind.Track ? fields.Event! : EventKinds.NameOf(kind);
        var eventId = string.IsNullOrWhiteSpace(fields.MessageId) ? NewEventId() : fields.MessageId;
        var properties = PropertiesOf(fields, kind);
        var purchase = PurchaseOf(name, kind, eventId, properties, out rejection);
        if (rejection is not null)
        {
            return null;
        }

        // History has the times that its system wrote down; no clock of a device has to be put right.
        var sentAt = envelope.IsImport ? null : fields.SentAt ?? envelope.SentAt;
        var (occurredAt, flags) = EventTime.Of(receivedAt, sentAt, fields.Timestamp ?? fields.OriginalTimestamp);
        flags |= envelope.IsImport ? EventFlags.Imported : EventFlags.None;
        flags |= planned.IsFlagged ? EventFlags.OffPlan : EventFlags.None;
        if (ReplayedRow is not null && EventTime.IsLate(occurredAt, clock.GetUtcNow()))
        {
            flags |= EventFlags.Late;
        }

        return new IncomingEvent
        {
            SourceNo = source.No,
            IsFromBrowser = source.Kind == SourceKind.Browser,
            IsReplayed = ReplayedRow is not null,
            EventId = eventId,
            Kind = kind,
            Name = name,
            OccurredAt = occurredAt,
            ReceivedAt = receivedAt,
            Flags = flags,
            Identifiers = identifiers,
            PreviousId = kind == EventKind.Alias && !IsBlocked(fields.PreviousId) ? fields.PreviousId : null,
            Properties = properties,
            Context = WithIntegrations(given.Json, fields),
            Values = values,
            Consents = ConsentsOf(context, identifiers),
            Purchase = purchase,
            Violations = planned.Violations,
            Raw = raw,
            Envelope = envelope.Json,
        };
    }

    private bool IsBlocked(string? previousId) =>
        (Identifiers.AnonymousId(previousId) is { } anonymous && rules.Identifiers.IsBlocked(anonymous))
        || (Identifiers.UserId(previousId) is { } user && rules.Identifiers.IsBlocked(user));

    private string NewEventId() => ReplayedRow is { } row ? $"quarantine:{row}" : Uuid.Next(clock).ToString();

    // By rank, so that the first is the one whose part the event belongs to; among equals the one named first.
    private List<Identifier> IdentifiersOf(EventFields fields, EventKind kind, ContextFields context, List<ObservedValue> values)
    {
        var found = new List<Identifier>(4);
        void Add(Identifier? identifier)
        {
            if (identifier is { } known && !found.Contains(known) && !rules.Identifiers.IsBlocked(known) && (known.Kind != IdentifierKind.UserId || found.All(f => f.Kind != IdentifierKind.UserId)))
            {
                found.Add(known);
            }
        }

        Add(Identifiers.UserId(fields.UserId));
        context.ExternalIds.ForEach(id => Add(id));
        if (kind == EventKind.Identify)
        {
            AddContacts(values, Add);
        }

        if (!context.Traits.IsEmpty)
        {
            var traits = new List<ObservedValue>();
            TraitReader.Read(context.Traits, rules.CallingCode, traits);
            AddContacts(traits, Add);
        }

        Add(Identifiers.AnonymousId(fields.AnonymousId));
        return found.Count < 2 ? found : [.. found.OrderBy(rules.Identifiers.RankOf)];
    }

    private void AddContacts(List<ObservedValue> values, Action<Identifier?> add)
    {
        foreach (var value in values.Where(v => v.Json.Span[0] == '"'))
        {
            if (value.Attribute == TraitNames.Email)
            {
                add(Identifiers.Email(TextOf(value)));
            }
            else if (value.Attribute == TraitNames.Phone)
            {
                add(Identifiers.Phone(TextOf(value), rules.CallingCode));
            }
        }
    }

    private static string? TextOf(ObservedValue value) => System.Text.Json.JsonSerializer.Deserialize<string>(value.Json.Span);

    private static ReadOnlyMemory<byte> PropertiesOf(EventFields fields, EventKind kind)
    {
        var json = kind is EventKind.Identify or EventKind.Group ? fields.Traits : fields.Properties;
        var properties = json.IsEmpty ? JsonObjects.Empty : json;
        return kind switch
        {
            EventKind.Page or EventKind.Screen => JsonObjects.Prepend("name", fields.Name, JsonObjects.Prepend("category", fields.Category, properties)),
            EventKind.Group => JsonObjects.Prepend("groupId", fields.GroupId, properties),
            EventKind.Alias => JsonObjects.Prepend("previousId", fields.PreviousId, properties),
            _ => properties,
        };
    }

    private ReadOnlyMemory<byte> WithIntegrations(ReadOnlyMemory<byte> context, EventFields fields)
    {
        var json = context.IsEmpty ? JsonObjects.Empty : context;
        var integrations = JsonObjects.Merge(envelope.Integrations, fields.Integrations);
        return JsonObjects.IsEmpty(integrations) ? json : JsonObjects.PrependJson("integrations", integrations, json);
    }

    private Purchase? PurchaseOf(string name, EventKind kind, string eventId, ReadOnlyMemory<byte> properties, out Rejection? rejection)
    {
        rejection = null;
        if (kind != EventKind.Track || !rules.Meanings.TryGetValue(name, out var rule))
        {
            return null;
        }

        if (!source.CountsOrders)
        {
            rejection = new(RejectionReason.OrderNotAllowed, name);
            return null;
        }

        return rule.Read(properties, eventId, rules.Currency, out rejection);
    }

    // Anybody may withdraw. A grant counts only from a source that may grant, or a public write key could sign people up.
    private ConsentChange[] ConsentsOf(ContextFields context, List<Identifier> identifiers)
    {
        if (context.Preferences.Count == 0)
        {
            return [];
        }

        var changes = new List<ConsentChange>();
        foreach (var (category, isGranted) in context.Preferences)
        {
            if (ConsentCategories.Find(category) is not var (channel, purpose) || (isGranted && !source.MayGrantConsent))
            {
                continue;
            }

            var kind = channel == ConsentCategories.Email ? IdentifierKind.Email : IdentifierKind.Phone;
            var addresses = identifiers.Where(i => i.Kind == kind).Select(i => (string?)i.Value).DefaultIfEmpty(null);
            changes.AddRange(addresses.Select(address => new ConsentChange(channel, purpose, isGranted, address)));
        }

        return [.. changes];
    }
}
