using System.Text.Json;

namespace Mmo.CrmSync.Leads;

/// <summary>Something that happened to the person.</summary>
public sealed class LeadTimelineEntryDto
{
    /// <summary>The event's key in the log.</summary>
    public required string Key { get; init; }

    /// <summary>Its name; those that begin with <c>mmo.</c> come from inside.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the language of the request.</summary>
    public required string Label { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset OccurredTime { get; init; }

    /// <summary>The source.</summary>
    public string? SourceName { get; init; }

    /// <summary>What was paid or paid back; only for orders and refunds.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of the amount.</summary>
    public string? Currency { get; init; }

    /// <summary>The properties of an event from inside; those of others may hold personal data and are left out.</summary>
    public JsonElement? Properties { get; init; }
}
