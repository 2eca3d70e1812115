using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Mmo.PlugIns;

/// <summary>What a plug-in says of itself: <c>plug-in.json</c> in its folder.</summary>
public sealed class PlugInManifest
{
    internal const string NamePattern = "^[a-z][a-z0-9-]{0,39}$";

    /// <summary>The lasting id: lower-case letters, digits, dashes and dots, 2 to 64.</summary>
    [Required, RegularExpression("^[a-z][a-z0-9.-]{1,63}$")]
    public string Id { get; init; } = "";

    /// <summary>The name that people see.</summary>
    [Required]
    public PlugInText Name { get; init; } = new();

    /// <summary>The plug-in's version, as in <c>1.4.0</c>.</summary>
    [Required]
    public string Version { get; init; } = "";

    /// <summary>The lowest version of the host it works with.</summary>
    [Required]
    public string MinHostVersion { get; init; } = "";

    /// <summary>The assembly with its module class, as in <c>Acme.Points.dll</c>.</summary>
    [Required, RegularExpression(@"^[\w.-]+\.dll$")]
    public string Assembly { get; init; } = "";

    /// <summary>Its pages in the admin UI.</summary>
    [Required]
    public IReadOnlyList<PlugInPage> Pages { get; init; } = [];

    /// <summary>Its cards on the profile page.</summary>
    [Required]
    public IReadOnlyList<PlugInCard> ProfileCards { get; init; } = [];

    /// <summary>Its kinds of journey nodes.</summary>
    [Required]
    public IReadOnlyList<PlugInJourneyNode> JourneyNodes { get; init; } = [];

    /// <summary>The kind of a journey node as drawings keep it: no plug-in can take another's.</summary>
    public string KindOf(PlugInJourneyNode node) => $"{Id}/{node.Kind}";

    /// <summary>What is wrong with it, each with its place; nothing when it can be used. What holds others is looked at before them.</summary>
    internal IEnumerable<string> Faults()
    {
        foreach (var fault in FaultsOf("", this))
        {
            yield return fault;
        }

        var parts = Pages.Select((p, i) => ($"pages[{i}]", (object?)p))
            .Concat(ProfileCards.Select((c, i) => ($"profileCards[{i}]", (object?)c)))
            .Concat(JourneyNodes.Select((n, i) => ($"journeyNodes[{i}]", (object?)n)))
            .Concat(JourneyNodes.SelectMany((n, i) => n.Outputs.Select((o, j) => ($"journeyNodes[{i}].outputs[{j}]", (object?)o))))
            .Concat(JourneyNodes.SelectMany((n, i) => n.Reasons.Select((r, j) => ($"journeyNodes[{i}].reasons[{j}]", (object?)r))));
        foreach (var fault in parts.SelectMany(part => FaultsOf(part.Item1 + ".", part.Item2)))
        {
            yield return fault;
        }

        foreach (var node in JourneyNodes.Where(n => n.Settings.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined)))
        {
            yield return $"The settings of the journey node {node.Kind} are no object.";
        }

        var names = ProfileCards.Select(c => $"profile card {c.Id}").Concat(JourneyNodes.Select(n => $"journey node {n.Kind}"));
        foreach (var twice in names.GroupBy(name => name).Where(g => g.Count() > 1))
        {
            yield return $"The {twice.Key} stands there twice.";
        }
    }

    private static IEnumerable<string> FaultsOf(string place, object? part)
    {
        if (part is null)
        {
            return [$"{place.TrimEnd('.')} is empty."];
        }

        var results = new List<ValidationResult>();
        Validator.TryValidateObject(part, new ValidationContext(part), results, validateAllProperties: true);
        return results.Select(r => $"{place}{string.Join(", ", r.MemberNames.Select(m => char.ToLowerInvariant(m[0]) + m[1..]))}: {r.ErrorMessage}");
    }
}
