using System.Text.Json;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.Accounts;

/// <summary>How a company scores its accounts.</summary>
/// <param name="Rules">The rules; none: nothing is scored.</param>
/// <param name="ConcurrencyStamp">Of the row; empty where there is none.</param>
internal sealed record AccountScoreSetting(IReadOnlyList<AccountScoreRuleDto> Rules, string ConcurrencyStamp)
{
    public static async Task<AccountScoreSetting> LoadAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<Row>(AccountScoreSql.Setting, null, cancellationToken) is { } row
            ? new AccountScoreSetting(JsonSerializer.Deserialize<AccountScoreRuleDto[]>(row.Rules, MmoJson.Options)!, row.ConcurrencyStamp)
            : new AccountScoreSetting([], "");

    private sealed class Row
    {
        public string Rules { get; init; } = "[]";

        public string ConcurrencyStamp { get; init; } = "";
    }
}
