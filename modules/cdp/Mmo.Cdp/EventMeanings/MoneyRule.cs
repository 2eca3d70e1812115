using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Money;

namespace Mmo.Cdp.EventMeanings;

/// <summary>How an event of a certain name is read as an order or a refund.</summary>
internal sealed partial record MoneyRule(EventMeaningKind Meaning, PropertyPath OrderId, PropertyPath Amount, PropertyPath? Currency)
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

    // .NET passes over a comma wherever it stands: 12,50, as half of Europe writes it, would be 1250.
    private static decimal? AmountOf(JsonElement? value)
    {
        var text = TextOf(value);
        if (text?.Contains(',', StringComparison.Ordinal) == true)
        {
            text = Thousands().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : null;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$")]
    private static partial Regex Thousands();
}
