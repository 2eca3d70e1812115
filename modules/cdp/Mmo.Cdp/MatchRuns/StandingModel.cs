using System.Text.Json;
using Mmo.Cdp.Matching.Estimation;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.MatchRuns;

/// <summary>The model of the last run, with the fields that it was estimated for: people who come later are compared by it, whatever the settings say by now.</summary>
/// <param name="Fields">What people are compared by.</param>
/// <param name="Model">What was learnt.</param>
/// <param name="EstimatedAt">When.</param>
/// <param name="IndexedTo">Parts up to here have their keys.</param>
/// <param name="IsIndexed">All of them have.</param>
internal sealed record StandingModel(IReadOnlyList<MatchField> Fields, MatchModel Model, DateTimeOffset EstimatedAt, long IndexedTo = 0, bool IsIndexed = false)
{
    public static async Task<StandingModel?> LoadAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<MatchModelRow>(MatchSql.Model, null, cancellationToken) is { } row
            ? new StandingModel(JsonSerializer.Deserialize<MatchField[]>(row.Fields, MmoJson.Options)!, MatchModel.FromJson(row.Model), row.EstimatedAt, row.IndexedTo, row.IsIndexed)
            : null;

    public Task SaveAsync(TenantTransaction transaction, CancellationToken cancellationToken) => transaction.ExecuteAsync(
        MatchSql.SaveModel,
        new { Fields = JsonSerializer.Serialize(Fields, MmoJson.Options), Model = Model.ToJson(), RecordCount = Model.Records, EstimatedAt }, cancellationToken);

    private sealed class MatchModelRow
    {
        public string Fields { get; init; } = "[]";

        public string Model { get; init; } = "{}";

        public DateTimeOffset EstimatedAt { get; init; }

        public long IndexedTo { get; init; }

        public bool IsIndexed { get; init; }
    }
}
