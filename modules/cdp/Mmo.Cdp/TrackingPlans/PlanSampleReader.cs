using System.Text;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Ingestion.Sensors;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Finds some of the latest events of a source and kind, in the log and among those that the plan has refused.</summary>
internal sealed class PlanSampleReader : ISingletonDependency
{
    // Beside an import of thousands, or a source that is much busier, the events of this one stand far back.
    private const int Look = 20_000;
    private const int Take = 200;
    private const int TakeRefused = 50;

    public async Task<IReadOnlyList<PlanSample>> ReadAsync(
        TenantTransaction transaction, int sourceNo, PlanEventKind kind, string name, CancellationToken cancellationToken)
    {
        var call = PlanKinds.CallOf(kind);
        var stored = await transaction.QueryAsync<StoredRow>(TrackingPlanSql.Samples, new { No = sourceNo, Kind = call, Name = name, Look, Take }, cancellationToken);
        var refused = await transaction.QueryAsync<RefusedRow>(
            TrackingPlanSql.RefusedSamples, new { No = sourceNo, Name = kind == PlanEventKind.Track ? name : call, Reason = RejectionReason.TrackingPlan, Take = TakeRefused }, cancellationToken);
        return
        [
            .. stored.Select(s => new PlanSample(s.ReceivedAt, false, Encoding.UTF8.GetBytes(s.Properties)))
                .Concat(refused.Select(r => PropertiesOf(r, kind) is { } json ? new PlanSample(r.ReceivedAt, true, json) : null).OfType<PlanSample>())
                .OrderByDescending(s => s.ReceivedAt),
        ];
    }

    // It was read once before: whatever was no event did not come as far as the plan.
    private static ReadOnlyMemory<byte>? PropertiesOf(RefusedRow row, PlanEventKind kind)
    {
        var envelope = RequestEnvelope.Parse(row.Envelope);
        var item = envelope.Format == RequestFormat.Sensors ? SensorsConverter.Convert(row.Raw) : new ConvertedEvent(row.Raw);
        if (item.Fault is not null)
        {
            return null;
        }

        var fields = EventFields.Read(item.Json);
        if (fields.Fault is not null || (envelope.Kind ?? EventKinds.Find(fields.Type)) != PlanKinds.Of(kind))
        {
            return null;
        }

        var json = kind is PlanEventKind.Identify or PlanEventKind.Group ? fields.Traits : fields.Properties;
        return json.IsEmpty ? JsonObjects.Empty : json;
    }

    private sealed class StoredRow
    {
        public DateTimeOffset ReceivedAt { get; init; }

        public string Properties { get; init; } = "{}";
    }

    private sealed class RefusedRow
    {
        public DateTimeOffset ReceivedAt { get; init; }

        public byte[] Raw { get; init; } = [];

        public string Envelope { get; init; } = "{}";
    }
}
