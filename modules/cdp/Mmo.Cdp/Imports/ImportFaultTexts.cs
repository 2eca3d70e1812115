using Mmo.Cdp.Attributes;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.TrackingPlans;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Cdp.Imports;

/// <summary>Says of a row which column is at fault, what is wrong there, and what to do.</summary>
internal sealed class ImportFaultTexts(IMmoTexts texts, PlanFault planFault) : ISingletonDependency
{
    public string Tell(ImportErrorRow error, ImportMappingDto mapping, ImportFileColumns columns)
    {
        var key = $"ImportFault:{error.Reason}";
        if (error.Reason == ImportFault.BadValue)
        {
            var type = mapping.Columns.FirstOrDefault(c => c.Index == error.ColumnNo)?.Type ?? AttributeType.Text;
            key = $"{key}.{type.ToString().ToLowerInvariant()}";
        }

        var detail = planFault.Read(error.Reason, error.Detail);
        var text = texts.Get(key, new Dictionary<string, object?> { ["Column"] = Columns(error, mapping, columns), ["Detail"] = detail });
        return text != key ? text
            : texts.Get($"QuarantineReason:{error.Reason}") is var general && detail is { Length: > 0 } ? $"{general} ({detail})" : general;
    }

    private string Columns(ImportErrorRow error, ImportMappingDto mapping, ImportFileColumns columns)
    {
        var places = error.ColumnNo is { } column ? [column] : mapping.Columns.Where(c => IsAtFault(c, error)).Select(c => c.Index);
        return string.Join(texts.Get("ImportError:And"), places.Select(p => texts.Get("ImportError:Named", new Dictionary<string, object?> { ["Name"] = columns.NameOf(p) })));
    }

    private static bool IsAtFault(ImportColumnDto column, ImportErrorRow error) => (error.Reason, error.Detail) switch
    {
        (RejectionReason.NoIdentifier, _) => column.Target == ImportTarget.Identifier,
        (RejectionReason.BadField, "event") or (RejectionReason.NoEventName or RejectionReason.ReservedName, _) => column.Target == ImportTarget.EventName,
        (RejectionReason.BadField, _) => column.Target == ImportTarget.Identifier,
        (RejectionReason.BadOrder, _) => column.Target == ImportTarget.Property,
        (RejectionReason.BadTimestamp, _) => column.Target == ImportTarget.Time,
        _ => false,
    };
}
