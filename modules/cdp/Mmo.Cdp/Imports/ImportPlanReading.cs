using System.Text.RegularExpressions;
using Mmo.Cdp.Identity;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Imports;

/// <summary>Reads a mapping that somebody sends, or says what is wrong with it.</summary>
internal static partial class ImportPlanReading
{
    private static readonly ImportTarget[] Once = [ImportTarget.Time, ImportTarget.EventName];

    public static ImportPlan Read(ImportKind kind, ImportMappingDto input)
    {
        var seen = new HashSet<int>();
        var keys = new HashSet<(ImportTarget, string?)>();
        for (var i = 0; i < input.Columns.Count; i++)
        {
            var column = input.Columns[i];
            column.Key = NeedsKey(column.Target) ? column.Key?.Trim() : null;
            if (!seen.Add(column.Index))
            {
                throw Wrong(i, "index", "Imports:ColumnTwice");
            }

            if (column.Target == ImportTarget.None)
            {
                continue;
            }

            CheckKey(i, kind, column);
            if (column.Target != ImportTarget.Identifier && !keys.Add((column.Target, column.Key)))
            {
                throw Wrong(i, Once.Contains(column.Target) ? "target" : "key", "Imports:TargetTwice");
            }
        }

        if (!input.Columns.Any(c => c.Target == ImportTarget.Identifier))
        {
            throw new MmoValidationException("columns", "Imports:NeedsIdentifier");
        }

        if (kind != ImportKind.People && string.IsNullOrWhiteSpace(input.EventName) && !input.Columns.Any(c => c.Target == ImportTarget.EventName))
        {
            throw new MmoValidationException("eventName", "Imports:NeedsEventName");
        }

        return new ImportPlan(kind, input);
    }

    private static void CheckKey(int index, ImportKind kind, ImportColumnDto column)
    {
        if (NeedsKey(column.Target) && string.IsNullOrEmpty(column.Key))
        {
            throw Wrong(index, "key", "Imports:KeyMissing");
        }

        var fits = column.Target switch
        {
            ImportTarget.Identifier => IdentifierTypes.Find(column.Key!) is not null || CustomType().IsMatch(column.Key!),
            ImportTarget.Consent => Consent().IsMatch(column.Key!),
            ImportTarget.Property or ImportTarget.EventName => kind != ImportKind.People,
            _ => true,
        };
        if (!fits)
        {
            throw Wrong(index, column.Target is ImportTarget.Identifier or ImportTarget.Consent ? "key" : "target", $"Imports:Wrong{column.Target}");
        }
    }

    private static bool NeedsKey(ImportTarget target) =>
        target is ImportTarget.Identifier or ImportTarget.Attribute or ImportTarget.Property or ImportTarget.Consent;

    private static MmoValidationException Wrong(int index, string field, string text) => new($"columns[{index}].{field}", text);

    [GeneratedRegex("^[a-z0-9_.-]{1,60}$")]
    private static partial Regex CustomType();

    [GeneratedRegex("^(email|sms):[a-z0-9_-]{1,40}$")]
    private static partial Regex Consent();
}
