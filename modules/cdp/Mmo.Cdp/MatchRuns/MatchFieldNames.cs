using Mmo.Cdp.Attributes;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Cdp.MatchRuns;

/// <summary>What fields are called by people.</summary>
internal sealed class MatchFieldNames(IMmoTexts texts) : ISingletonDependency
{
    /// <summary>An attribute has a label; surname and given name that were read from a full name have a text.</summary>
    public string LabelOf(string field, AttributeCatalog catalog) => catalog.Find(field)?.Label ?? (IsReadFromName(field) ? texts.Get($"MatchField:{field}") : field);

    /// <summary>It is half of a full name.</summary>
    public static bool IsReadFromName(string field) => field is nameof(Matching.FieldKind.Surname) or nameof(Matching.FieldKind.GivenName);
}
