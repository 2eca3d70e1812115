using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Attributes;

/// <summary>All attributes of the tenant: those with columns, and those that its sources brought.</summary>
internal sealed class AttributeCatalog
{
    // Whoever has a rule has a row: they are saved together.
    private const string Rows =
        """
        select a.key, a.label_zh, a.label_en, a.type, a.column_name, a.is_personal, a.concurrency_stamp, s.rule, s.source_order
        from cdp.attribute a
        left join cdp.survivorship s on s.attribute = a.key
        order by a.id
        """;

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
        return new AttributeCatalog(
        [
            // A tenant may rename what is built in; where it is kept stays ours.
            .. BuiltInAttributes.All.Select(a => Array.Find(rows, r => r.Key == a.Key) is { } named
                ? a with
                {
                    LabelZh = named.LabelZh, LabelEn = named.LabelEn, IsPersonal = a.IsPersonal || (a.MayChangePersonal && named.IsPersonal),
                    ConcurrencyStamp = named.ConcurrencyStamp, Survivorship = named.Survivorship,
                }
                : a),
            .. rows.Where(r => !r.IsBuiltIn && (r.Column is null || BuiltInAttributes.Columns.Contains(r.Column))),
        ]);
    }

    public AttributeDefinition? Find(string key) => _byKey.GetValueOrDefault(key);
}
