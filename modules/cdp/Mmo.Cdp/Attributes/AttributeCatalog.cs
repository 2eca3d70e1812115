using Mmo.Cdp.Survivorship;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Attributes;

/// <summary>All attributes of the tenant: those with columns, and those that its sources brought.</summary>
internal sealed class AttributeCatalog
{
    private const string Rows = "select key, label_zh, label_en, type, column_name, is_personal, concurrency_stamp from cdp.attribute order by id";

    private readonly Dictionary<string, AttributeDefinition> _byKey;

    private AttributeCatalog(IReadOnlyList<AttributeDefinition> all)
    {
        All = all;
        _byKey = all.ToDictionary(a => a.Key);
    }

    public IReadOnlyList<AttributeDefinition> All { get; }

    public static async Task<AttributeCatalog> LoadAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var rows = (await transaction.QueryAsync<AttributeRow>(Rows, null, cancellationToken)).Select(r => r.ToDefinition()).ToArray();
        var rules = (await transaction.QueryAsync<SurvivorshipRow>(SurvivorshipSql.Rules, null, cancellationToken)).ToDictionary(r => r.Attribute, r => r.ToChoice());
        var all = new[]
        {
            // A tenant may rename what is built in; where it is kept stays ours.
            BuiltInAttributes.All.Select(a => Array.Find(rows, r => r.Key == a.Key) is { } named
                ? a with
                {
                    LabelZh = named.LabelZh, LabelEn = named.LabelEn, IsPersonal = a.IsPersonal || (a.MayChangePersonal && named.IsPersonal),
                    ConcurrencyStamp = named.ConcurrencyStamp,
                }
                : a),
            rows.Where(r => !r.IsBuiltIn && (r.Column is null || BuiltInAttributes.Columns.Contains(r.Column))),
        };
        return new AttributeCatalog(
            [.. all.SelectMany(a => a).Select(a => rules.TryGetValue(a.Key, out var choice) ? a with { Survivorship = choice } : a)]);
    }

    public AttributeDefinition? Find(string key) => _byKey.GetValueOrDefault(key);
}
