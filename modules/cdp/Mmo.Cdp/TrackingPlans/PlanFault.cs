using System.Text.Json;
using System.Text.Json.Serialization;
using Mmo.Cdp.Ingestion;
using Mmo.DependencyInjection;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>
/// Why a plan refused an event. It is kept so that everybody can read it in their own language; what was sent is not in it, only where it stands.
/// </summary>
internal sealed class PlanFault(IMmoTexts texts) : ISingletonDependency
{
    private const int MaxPath = 200;

    /// <summary>The detail of a rejection.</summary>
    /// <param name="violation">The one to tell.</param>
    /// <param name="others">How many more there are.</param>
    public static string Write(PlanViolation violation, int others) => JsonSerializer.Serialize(
        new Kept
        {
            Violation = violation.Kind,
            Property = violation.Property.Length == 0 ? null : JsonText.Clean(violation.Property, MaxPath),
            Types = violation.Types == PlanTypes.Any ? null : [.. Enum.GetValues<PlanPropertyType>().Where(type => violation.Types.HasFlag(PlanValues.Of([type])))],
            Others = others,
        },
        MmoJson.Options);

    /// <summary>The detail of a rejection as a sentence; that of other reasons as it stands.</summary>
    public string? Read(string reason, string? detail) =>
        reason == RejectionReason.TrackingPlan && detail is { Length: > 0 } && Parse(detail) is { } kept ? Sentence(kept) : detail;

    private static Kept? Parse(string detail)
    {
        try
        {
            return JsonSerializer.Deserialize<Kept>(detail, MmoJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Sentence(Kept kept)
    {
        var types = string.Join(texts.Get("TrackingPlan:Or"), (kept.Types ?? []).Select(type => texts.Get($"PlanPropertyType:{JsonNamingPolicy.CamelCase.ConvertName($"{type}")}")));
        var sentence = texts.Get(
            $"PlanFault:{JsonNamingPolicy.CamelCase.ConvertName($"{kept.Violation}")}", new Dictionary<string, object?> { ["Property"] = kept.Property, ["Types"] = types });
        return kept.Others > 0 ? sentence + texts.Get("PlanFault:Others", new Dictionary<string, object?> { ["Count"] = kept.Others }) : sentence;
    }

    private sealed class Kept
    {
        public PlanViolationKind Violation { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Property { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public PlanPropertyType[]? Types { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public int Others { get; init; }
    }
}
