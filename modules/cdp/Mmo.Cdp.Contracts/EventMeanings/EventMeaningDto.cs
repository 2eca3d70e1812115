using Mmo.Application.Dtos;

namespace Mmo.Cdp.EventMeanings;

/// <summary>Which event is an order or a refund, and where its figures stand.</summary>
public sealed class EventMeaningDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The event's name, exactly as it is sent.</summary>
    public string EventName { get; init; } = "";

    /// <summary>Order or refund.</summary>
    public EventMeaningKind Meaning { get; init; }

    /// <summary>Where the order's id stands in the properties: names joined by dots, alternatives by <c>|</c>. An order without one is named by its event id.</summary>
    public string OrderIdPath { get; init; } = "";

    /// <summary>Where the amount stands, in the same form.</summary>
    public string AmountPath { get; init; } = "";

    /// <summary>Where the currency stands; null, or nothing there: the tenant's currency.</summary>
    public string? CurrencyPath { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
