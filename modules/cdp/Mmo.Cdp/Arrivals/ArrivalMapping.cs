using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Quarantine;
using Mmo.Data;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Arrivals;

/// <summary>Rows as people read them, personal data masked.</summary>
internal sealed class ArrivalMapping(EventLabels labels, QuarantineTexts reasons) : ISingletonDependency
{
    public ArrivalDto Stored(ArrivedRow row, ArrivalSource source, ArrivalRights rights) => new()
    {
        Key = KeyOf(row),
        Outcome = OutcomeOf(row),
        ReceivedTime = row.ReceivedAt,
        OccurredTime = row.OccurredAt,
        SourceId = source.Id,
        SourceName = source.Name,
        EventName = row.Name,
        EventLabel = labels.Of(row.Name),
        Kind = row.Kind,
        Flags = FlagsOf(row),
        Person = PersonOf(row, rights),
        BatchId = row.BatchId,
        N = row.N,
    };

    public ArrivalDetailsDto Details(ArrivedRow row, ArrivalSource source, ArrivalRights rights) => new(Stored(row, source, rights))
    {
        EventId = ArrivalMasking.Id(row.EventId),
        Properties = ArrivalMasking.Properties(row.Properties, row.Kind),
        Context = ArrivalMasking.Context(row.Context),
    };

    public ArrivalDto Refused(RefusedRow row, ArrivalSource source) => new()
    {
        Key = row.Id.ToString(),
        Outcome = ArrivalOutcome.Quarantined,
        ReceivedTime = row.ReceivedAt,
        SourceId = source.Id,
        SourceName = source.Name,
        EventName = row.Name,
        EventLabel = row.Name is { } name ? labels.Of(name) : null,
        QuarantinedId = row.Id,
        ReasonText = reasons.Reason(row.Reason),
        Detail = reasons.Detail(row.Reason, row.Detail),
    };

    private static string KeyOf(ArrivedRow row) => $"{row.BatchId}-{row.N}";

    private static ArrivalOutcome OutcomeOf(ArrivedRow row) => row.Flags == 0 ? ArrivalOutcome.Stored : ArrivalOutcome.Flagged;

    private static IReadOnlyList<ArrivalFlag> FlagsOf(ArrivedRow row)
    {
        var flags = (EventFlags)row.Flags;
        var found = new List<ArrivalFlag>(4);
        void Add(EventFlags flag, ArrivalFlag named)
        {
            if (flags.HasFlag(flag))
            {
                found.Add(named);
            }
        }

        Add(EventFlags.TimeClamped, ArrivalFlag.TimeClamped);
        Add(EventFlags.Late, ArrivalFlag.Late);
        Add(EventFlags.Imported, ArrivalFlag.Imported);
        Add(EventFlags.OffPlan, ArrivalFlag.OffPlan);
        return found;
    }

    private static ArrivalPersonDto? PersonOf(ArrivedRow row, ArrivalRights rights) =>
        rights.SeesPeople && row.PersonId is { } id ? new ArrivalPersonDto { Id = id, Name = Masked.Name(row.PersonName), IsKnown = row.IsKnown == true } : null;
}
