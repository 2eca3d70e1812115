using CsvHelper;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Imports;

/// <summary>Compares a row with the event that was read from it: which cells are not in there.</summary>
internal sealed class ImportLeftOutFinder(ImportPlan plan, ImportOwnColumns own, TenantRules rules)
{
    private const int MaxShown = 100;
    private const int MaxName = 200;

    public IReadOnlyList<ImportLeftOut> Find(CsvReader row, IncomingEvent read)
    {
        List<ImportLeftOut>? found = null;
        foreach (var (column, key) in plan.Identifiers)
        {
            if (own.Cell(row, column) is { } text && WhyNot(key, text) is { } reason)
            {
                (found ??= []).Add(new ImportLeftOut(reason, column, Shown(text)));
            }
        }

        // The columns of orders and events that are attributes make nobody known by them; only people have values.
        if (plan.Kind == ImportKind.People)
        {
            foreach (var (column, key, _) in plan.Attributes)
            {
                if (own.Cell(row, column) is { } text && !Has(read, TraitNames.Find(key) ?? key))
                {
                    (found ??= []).Add(new ImportLeftOut(text.Length > MaxName ? ImportLeftOutReason.TooLong : ImportLeftOutReason.Unreadable, column, Shown(text)));
                }
            }
        }

        return found ?? (IReadOnlyList<ImportLeftOut>)[];
    }

    private ImportLeftOutReason? WhyNot(string key, string text)
    {
        var kind = IdentifierTypes.Find(key);
        var identifier = kind switch
        {
            IdentifierKind.UserId => Identifiers.UserId(text),
            IdentifierKind.AnonymousId => Identifiers.AnonymousId(text),
            _ => Identifiers.External(key, text, rules.CallingCode),
        };
        return identifier is { } known ? (rules.Identifiers.IsBlocked(known) ? ImportLeftOutReason.Blocked : null)
            : text.Length + (kind is null ? key.Length : 0) >= Identifier.MaxLength ? ImportLeftOutReason.TooLong
            : kind is IdentifierKind.Email or IdentifierKind.Phone ? ImportLeftOutReason.Unreadable
            : ImportLeftOutReason.Blocked;
    }

    private static bool Has(IncomingEvent read, string attribute)
    {
        foreach (var value in read.Values)
        {
            if (value.Attribute == attribute)
            {
                return true;
            }
        }

        return false;
    }

    private static string Shown(string text) => text.Length <= MaxShown ? text : $"{text[..MaxShown]}…";
}
