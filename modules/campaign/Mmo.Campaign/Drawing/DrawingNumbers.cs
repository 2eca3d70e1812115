using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Drawing;

/// <summary>
/// The numbers of a drawing that JSON allows and nothing here can keep: <c>1e999</c> is read as infinity, which no JSON can say again, and
/// <c>jsonb</c> refuses what has thousands of digits. Asked of a drawing whose shape is sound.
/// </summary>
internal static class DrawingNumbers
{
    private const int MaxDigits = 320;

    public static IEnumerable<ValidationError> FaultsOf(JourneyDefinition definition, string member) =>
        FiltersOf(definition.Goal?.Filters, $"{member}.goal.filters")
            .Concat(definition.Exits.SelectMany((exit, i) => FiltersOf(exit.Filters, $"{member}.exits[{i}].filters")))
            .Concat(definition.Nodes.SelectMany((node, i) => PlaceOf(node, $"{member}.nodes[{i}].position").Concat(ValuesOf(node, $"{member}.nodes[{i}]"))))
            .Select(path => new ValidationError(
                CampaignErrorCodes.DrawingNumberImpossible, [path], CampaignErrorCodes.DrawingNumberImpossible, new Dictionary<string, object?> { ["Path"] = path }));

    private static IEnumerable<string> PlaceOf(JourneyNode node, string path) =>
        node.Position is not { } place || (double.IsFinite(place.X) && double.IsFinite(place.Y)) ? [] : [double.IsFinite(place.X) ? $"{path}.y" : $"{path}.x"];

    private static IEnumerable<string> ValuesOf(JourneyNode node, string path) => node switch
    {
        TriggerNode trigger => FiltersOf(trigger.Filters, $"{path}.filters"),
        WaitForEventNode wait => FiltersOf(wait.Filters, $"{path}.filters"),
        BranchNode branch => branch.Answers.SelectMany((answer, i) => In(answer.Condition, $"{path}.answers[{i}].condition")),
        WebhookNode webhook => webhook.Fields.SelectMany((field, i) => In(field.Value, $"{path}.fields[{i}].value")),
        AttributeNode attribute => In(attribute.Value, $"{path}.value"),
        PlugInNode plugIn => In(plugIn.Settings, $"{path}.settings"),
        _ => [],
    };

    private static IEnumerable<string> FiltersOf(IReadOnlyList<PropertyFilter>? filters, string path) =>
        filters?.SelectMany((filter, i) => In(filter.Value, $"{path}[{i}].value")) ?? [];

    private static IEnumerable<string> In(JsonElement? value, string path) => value is { } element && !IsSound(element) ? [path] : [];

    private static bool IsSound(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => IsKept(element),
        JsonValueKind.Array => element.EnumerateArray().All(IsSound),
        JsonValueKind.Object => element.EnumerateObject().All(p => IsSound(p.Value)),
        _ => true,
    };

    // What a double calls nothing although it has a digit, such as 1e-99999, has more places than jsonb takes.
    private static bool IsKept(JsonElement number)
    {
        var digits = number.GetRawText();
        return digits.Length <= MaxDigits
            && number.TryGetDouble(out var value)
            && double.IsFinite(value)
            && (value != 0 || !digits.AsSpan().ContainsAnyInRange('1', '9'));
    }
}
