using System.Globalization;
using System.Text.Json;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Money;

namespace Mmo.Cdp.EventMeanings;

/// <summary>How an event of a certain name is read as an order or a refund.</summary>
internal sealed record MoneyRule(EventMeaningKind Meaning, PropertyPath OrderId, PropertyPath Amount, PropertyPath? Currency)
{
    /// <summary>Reads the purchase; null with the reason when money would be guessed.</summary>
    /// <param name="properties">The event's properties.</param>
    /// <param name="eventId">Names an order that has no id of its own.</param>
    /// <param name="tenantCurrency">The currency where the event says none.</param>
    /// <param name="rejection">What is wrong.</param>
    public Purchase? Read(ReadOnlyMemory<byte> properties, string eventId, string tenantCurrency, out Rejection? rejection)
    {
        using var document = JsonDocument.Parse(properties, new JsonDocumentOptions { MaxDepth = EventParser.MaxDepth + 1 });
        var orderId = TextOf(OrderId.Find(document.RootElement)) ?? eventId;
        var currency = MinorUnits.NormalizeCurrency(TextOf(Currency?.Find(document.RootElement)) ?? tenantCurrency);
        rejection = orderId.Length > Identifier.MaxLength ? new(RejectionReason.BadOrder, "order id")
            : currency is null ? new(RejectionReason.BadOrder, "currency")
            : null;
        if (rejection is not null)
        {
            return null;
        }

        var amount = AmountOf(Amount.Find(document.RootElement));
        var minor = amount is null ? null : MinorUnits.From(Meaning == EventMeaningKind.Refund ? Math.Abs(amount.Value) : amount.Value, currency!);
        if (minor is null or < 0)
        {
            rejection = new(RejectionReason.BadOrder, "amount");
            return null;
        }

        return new Purchase(Meaning, orderId, minor.Value, currency!);
    }

    private static string? TextOf(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String => value.Value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.Value.GetRawText(),
        _ => null,
    };

    private static decimal? AmountOf(JsonElement? value) =>
        decimal.TryParse(TextOf(value), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
