using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Imports;

/// <summary>What an event may lack or say that a row of a file may not: who imports can correct it, and what is taken for something else is never noticed.</summary>
internal sealed class ImportRowChecks(ImportPlan plan, TenantRules rules)
{
    public ImportFault? FaultOf(IncomingEvent read)
    {
        if (plan.Kind == ImportKind.People)
        {
            return null;
        }

        // An event would be moved to the nearest moment that may be.
        if (read.Flags.HasFlag(EventFlags.TimeClamped))
        {
            return new ImportFault(ImportFault.TimeOutOfRange, null, plan.Time);
        }

        // An event would be an order by its own id: one that comes again in another file counts again.
        return read.Purchase?.OrderId == read.EventId && OrderIdColumn(read.Name) is { } column ? new ImportFault(ImportFault.NoOrderId, null, column) : null;
    }

    private int? OrderIdColumn(string eventName) =>
        rules.Meanings.TryGetValue(eventName, out var money)
            ? plan.Properties.Where(p => money.OrderId.Begins(p.Key)).Select(p => (int?)p.Column).FirstOrDefault()
            : null;
}
