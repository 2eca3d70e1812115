using System.Text.Json;
using Mmo.Cdp.Matching.Estimation;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.MatchRuns;

/// <summary>The model of the last run, with the fields that it was estimated for: people who come later are compared by it, whatever the settings say by now.</summary>
internal sealed record StandingModel(IReadOnlyList<MatchField> Fields, MatchModel Model, DateTimeOffset EstimatedAt)
{
    public static async Task<StandingModel?> LoadAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<MatchModelRow>(MatchSql.Model, null, cancellationToken) is { } row
            ? new StandingModel(JsonSerializer.Deserialize<MatchField[]>(row.Fields, MmoJson.Options)!, MatchModel.FromJson(row.Model), row.EstimatedAt)
            : null;

    public Task SaveAsync(TenantTransaction transaction, CancellationToken cancellationToken) => transaction.ExecuteAsync(
        MatchSql.SaveModel,
        new { Fields = JsonSerializer.Serialize(Fields, MmoJson.Options), Model = Model.ToJson(), RecordCount = Model.Records, EstimatedAt }, cancellationToken);

    private sealed class MatchModelRow
    {
        public string Fields { get; init; } = "[]";

        public string Model { get; init; } = "{}";

        public DateTimeOffset EstimatedAt { get; init; }
    }
}
