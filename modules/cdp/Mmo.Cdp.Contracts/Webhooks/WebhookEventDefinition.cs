using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// How an event is made of a delivery. A path is names joined by dots (<c>customer.email</c>), numbers for places in arrays, alternatives
/// joined by <c>|</c>; <c>$.</c> begins at the whole delivery where entries are read, <c>header:</c> names a header of the request, and a
/// backslash takes a dot, a bar or itself as part of a name.
/// </summary>
public sealed class WebhookEventDefinition
{
    /// <summary>The array whose every entry is an event (<c>$</c>: the delivery itself is one); null: the delivery is one event.</summary>
    [StringLength(400)]
    public string? Items { get; set; }

    /// <summary>Which ones; null for all.</summary>
    public WebhookCondition? When { get; set; }

    /// <summary>Something done, or something known.</summary>
    public WebhookEventKind Kind { get; set; }

    /// <summary>The event's name, of something done.</summary>
    [StringLength(200)]
    public string? Name { get; set; }

    /// <summary>Where the event's name stands; goes before <see cref="Name"/>.</summary>
    [StringLength(400)]
    public string? NamePath { get; set; }

    /// <summary>When it happened: ISO 8601, seconds or milliseconds since 1970; null, or where nothing stands: when the delivery came.</summary>
    [StringLength(400)]
    public string? Time { get; set; }

    /// <summary>The time zone of times that name none (IANA); null for UTC.</summary>
    [StringLength(60)]
    public string? TimeZone { get; set; }

    /// <summary>What tells one event from another, so that a second delivery of it is a duplicate; null: all of the delivery.</summary>
    [StringLength(400)]
    public string? EventId { get; set; }

    /// <summary>Who it was: types of identifiers and where their values stand. At least one must be found.</summary>
    [Required, MaxLength(20)]
    public IReadOnlyList<WebhookField> Identifiers { get; set; } = [];

    /// <summary>All fields of the entry become properties.</summary>
    public bool TakesAll { get; set; }

    /// <summary>Properties by name, of something done; they go before those of the same name that are taken all.</summary>
    [Required, MaxLength(100)]
    public IReadOnlyList<WebhookField> Properties { get; set; } = [];

    /// <summary>Attributes of the person, of something known.</summary>
    [Required, MaxLength(100)]
    public IReadOnlyList<WebhookField> Traits { get; set; } = [];
}
