using System.Text.Json;
using Mmo.Money;

namespace Mmo.BiReporting.Journeys;

/// <summary>The steps from sent to won, built from the counted rows of one journey or one node.</summary>
internal sealed class Funnel(IEnumerable<FunnelRow> rows, string currency)
{
    // A lead needs no order, and not even a click: it is compared with sent.
    private static readonly (JourneyNumber Number, JourneyNumber? Of)[] Order =
    [
        (JourneyNumber.Sent, null),
        (JourneyNumber.Delivered, JourneyNumber.Sent),
        (JourneyNumber.Opened, JourneyNumber.Delivered),
        (JourneyNumber.Clicked, JourneyNumber.Opened),
        (JourneyNumber.Ordered, JourneyNumber.Clicked),
        (JourneyNumber.Lead, JourneyNumber.Sent),
        (JourneyNumber.Won, JourneyNumber.Lead),
    ];

    private readonly ILookup<string, FunnelRow> _rows = rows.ToLookup(row => row.Number);

    public static bool Has(JourneyNumber number) => number <= JourneyNumber.LeadWithoutMessage;

    public static JourneyNumber? StepBefore(JourneyNumber number) => Array.Find(Order, step => step.Number == number).Of;

    /// <summary>The number as it stands in SQL and JSON.</summary>
    public static string NameOf(JourneyNumber number) => JsonNamingPolicy.CamelCase.ConvertName(number.ToString());

    public IReadOnlyList<FunnelStepDto> Steps => [.. Order.Select(step => Step(step.Number, step.Of))];

    public NumberDto Of(JourneyNumber number) =>
        _rows[NameOf(number)].SingleOrDefault(row => row.Currency is null) is { } row ? new NumberDto(row.People, row.Items) : new NumberDto(0, 0);

    public MoneyDto Amount(JourneyNumber number) =>
        Money(number).SingleOrDefault(money => money.Currency == currency) ?? new MoneyDto(0, currency);

    public IReadOnlyList<MoneyDto> OtherAmounts(JourneyNumber number) =>
        [.. Money(number).Where(money => money.Currency != currency).OrderBy(money => money.Currency, StringComparer.Ordinal)];

    private FunnelStepDto Step(JourneyNumber number, JourneyNumber? of)
    {
        var here = Of(number);
        var before = of is { } step ? Of(step) : here;
        var sent = Of(JourneyNumber.Sent);
        return new FunnelStepDto
        {
            Number = number,
            People = here.People,
            Items = here.Items,
            Of = of,
            StepRate = of is null ? null : Rate(here, before),
            TotalRate = Rate(here, sent),
            Lost = before.People - here.People,
            Amount = number is JourneyNumber.Ordered or JourneyNumber.Won ? Amount(number) : null,
            OtherAmounts = OtherAmounts(number),
        };
    }

    private IEnumerable<MoneyDto> Money(JourneyNumber number) => _rows[NameOf(number)]
        .Where(row => row.Currency is not null)
        .Select(row => new MoneyDto(MinorUnits.ToAmount(row.AmountMinor, row.Currency!), row.Currency!));

    private static double? Rate(NumberDto part, NumberDto whole) => whole.People == 0 ? null : (double)part.People / whole.People;
}
