using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>A value that was not as planned, for those who mend it: short, and without personal data, since it is kept and shown without being asked for.</summary>
internal static partial class ViolationSample
{
    private const int MaxLength = 40;
    private const string Hidden = "***";

    public static string? Of(EventKind kind, in PlanViolation violation)
    {
        if (violation.Value.IsEmpty)
        {
            return null;
        }

        var reader = new Utf8JsonReader(violation.Value.Span, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => "{…}",
            JsonTokenType.StartArray => "[…]",
            JsonTokenType.String => IsPersonal(kind, violation) ? Hidden : Shown(reader.GetString()!),
            JsonTokenType.Number => IsPersonal(kind, violation) ? Hidden : Shown(Encoding.UTF8.GetString(reader.ValueSpan)),
            _ => Encoding.UTF8.GetString(reader.ValueSpan),
        };
    }

    // What a trait says is about a person, whatever its name; only of those with a list of allowed values it is known that they name nobody.
    private static bool IsPersonal(EventKind kind, in PlanViolation violation) =>
        (kind == EventKind.Identify && violation.Kind != PlanViolationKind.ValueNotAllowed)
        || violation.Property.Split('.').Any(step => TimelineProperties.IsPersonal(step.Replace(PlanPath.Items, "", StringComparison.Ordinal)));

    private static string Shown(string text)
    {
        var cut = JsonText.Clean(text, MaxLength)!;
        var shown = Digits().Replace(PersonalText.Hide(text) is { } masked ? JsonText.Clean(masked, MaxLength)! : cut, match => $"{match.Value[..2]}{Hidden}");
        return shown.Length < text.Length && !shown.Contains(Hidden, StringComparison.Ordinal) ? $"{shown}…" : shown;
    }

    // Numbers of phones, cards and identity papers.
    [GeneratedRegex("[0-9][0-9 -]{5,}[0-9]")]
    private static partial Regex Digits();
}
