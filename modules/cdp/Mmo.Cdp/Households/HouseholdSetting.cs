using System.Collections.Frozen;
using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.Households;

/// <summary>What people of one household share, as the company says, or as the names of its attributes suggest.</summary>
/// <param name="Fields">The attributes.</param>
/// <param name="ConcurrencyStamp">Of the row; empty where there is none.</param>
internal sealed record HouseholdSetting(IReadOnlyList<HouseholdFieldDto> Fields, string ConcurrencyStamp)
{
    private static readonly FrozenDictionary<string, HouseholdTie> ByName = new (HouseholdTie Tie, string[] Names)[]
    {
        (HouseholdTie.Declared, ["householdid", "household", "familyid", "家庭编号", "家庭号", "户号"]),
        (HouseholdTie.Address, ["address", "address1", "street", "地址", "详细地址", "家庭地址", "住址", "收货地址"]),
        (HouseholdTie.Phone, ["phone", "homephone", "家庭电话", "固定电话", "座机"]),
    }.SelectMany(k => k.Names.Select(name => (name, k.Tie))).ToFrozenDictionary(n => n.name, n => n.Tie);

    public static async Task<HouseholdSetting> LoadAsync(TenantTransaction transaction, AttributeCatalog catalog, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<Row>(HouseholdSql.Setting, null, cancellationToken) is { } row
            ? new HouseholdSetting(JsonSerializer.Deserialize<HouseholdFieldDto[]>(row.Fields, MmoJson.Options)!, row.ConcurrencyStamp)
            : new HouseholdSetting([.. catalog.All.Select(Suggest).OfType<HouseholdFieldDto>()], "");

    private static HouseholdFieldDto? Suggest(AttributeDefinition attribute) =>
        ByName.TryGetValue(string.Concat(attribute.Key.Where(char.IsLetterOrDigit)).ToLowerInvariant(), out var tie)
            ? new HouseholdFieldDto { Attribute = attribute.Key, Tie = tie }
            : null;

    private sealed class Row
    {
        public string Fields { get; init; } = "[]";

        public string ConcurrencyStamp { get; init; } = "";
    }
}
