using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.EventMeanings;

/// <summary>What is said of an event's meaning.</summary>
public abstract class EventMeaningInput
{
    private const string Path = @"^\s*[^.|\s]+(\s*[.|]\s*[^.|\s]+)*\s*$";

    /// <summary>The event's name, exactly as it is sent; not one of the platform's own, which begin with <c>mmo.</c></summary>
    [Required, StringLength(200)]
    public string EventName { get; set; } = "";

    /// <summary>Order or refund.</summary>
    public EventMeaningKind Meaning { get; set; }

    /// <summary>Where the order's id stands in the properties, as in <c>order_id</c> or <c>order.no|id</c>.</summary>
    [Required, StringLength(200), RegularExpression(Path)]
    public string OrderIdPath { get; set; } = "";

    /// <summary>Where the amount stands, as in <c>revenue|total</c>.</summary>
    [Required, StringLength(200), RegularExpression(Path)]
    public string AmountPath { get; set; } = "";

    /// <summary>Where the currency stands; null takes the tenant's.</summary>
    [StringLength(200), RegularExpression(Path)]
    public string? CurrencyPath { get; set; }
}
