using System.Text.Json;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>What a tenant says of identifiers, or what holds as long as it says nothing.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="ConcurrencyStamp">Of the row; empty where there is none.</param>
internal sealed record IdentifierSetting(IdentifierRuleSet Rules, string ConcurrencyStamp)
{
    public static async Task<IdentifierSetting> LoadAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<Row>(IdentifierRuleSql.Setting, null, cancellationToken) is { } row
            ? new IdentifierSetting(new IdentifierRuleSet(JsonSerializer.Deserialize<IdentifierRule[]>(row.Rules, MmoJson.Options)!), row.ConcurrencyStamp)
            : new IdentifierSetting(IdentifierRuleSet.Default, "");

    private sealed class Row
    {
        public string Rules { get; init; } = "[]";

        public string ConcurrencyStamp { get; init; } = "";
    }
}
