using System.Text;
using System.Text.Json;
using Mmo.Cdp.Arrivals;
using Mmo.Cdp.Ingestion;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Shows samples as live events are shown. Whose they are is not known here, so only who sees everybody sees them.</summary>
internal sealed class PlanSampleList(PlanSampleReader reader, IDataScopes scopes) : ITransientDependency
{
    private const int Shown = 5;

    private static readonly JsonSerializerOptions Options = new(MmoJson.Options) { MaxDepth = EventParser.MaxDepth * 2 };

    public async Task<PlanSamplesDto> ReadAsync(TenantTransaction transaction, PlanSource source, PlanEventKind kind, string name, CancellationToken cancellationToken)
    {
        var found = await reader.ReadAsync(transaction, source.No, kind, name, cancellationToken);
        var seesAll = (await scopes.GetAsync(cancellationToken)).Kind == DataScopeKind.All;
        return new PlanSamplesDto
        {
            Samples = seesAll ? [.. found.Select(s => Map(s, kind)).OfType<PlanSampleDto>().Take(Shown)] : [],
            EventCount = found.Count,
            Definition = PlanInference.Infer(kind, name, found.Select(s => s.Json)),
        };
    }

    // What was refused may have a name twice, which the log never has: then it cannot be masked and is not shown.
    private static PlanSampleDto? Map(PlanSample sample, PlanEventKind kind)
    {
        try
        {
            return new PlanSampleDto(sample.ReceivedAt, sample.IsQuarantined, JsonSerializer.Deserialize<JsonElement>(ArrivalMasking.Properties(Encoding.UTF8.GetString(sample.Json.Span), PlanKinds.CallOf(kind)), Options));
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
