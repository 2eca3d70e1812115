using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.MatchRuns;

/// <summary>What a tenant says of matching, or what is done as long as it says nothing.</summary>
/// <param name="Fields">What people are compared by.</param>
/// <param name="IsContinuous">People who come later are compared too.</param>
/// <param name="ConcurrencyStamp">Of the row; empty where there is none.</param>
internal sealed record MatchSettings(IReadOnlyList<MatchField> Fields, bool IsContinuous, string ConcurrencyStamp)
{
    public static async Task<MatchSettings> LoadAsync(TenantTransaction transaction, AttributeCatalog catalog, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<MatchSettingRow>(MatchSql.Setting, null, cancellationToken) is { } row
            ? new MatchSettings(JsonSerializer.Deserialize<MatchField[]>(row.Fields, MmoJson.Options)!, row.IsContinuous, row.ConcurrencyStamp)
            : new MatchSettings(MatchFields.SuggestFor(catalog), false, "");

    private sealed class MatchSettingRow
    {
        public string Fields { get; init; } = "[]";

        public bool IsContinuous { get; init; }

        public string ConcurrencyStamp { get; init; } = "";
    }
}
