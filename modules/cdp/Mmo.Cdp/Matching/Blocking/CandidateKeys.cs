namespace Mmo.Cdp.Matching.Blocking;

/// <summary>
/// The keys under which a record is found by others that come later, the same in every process, to be stored beside it: two records with a
/// key in common are candidates. Where more records have a key than a block may hold, the caller passes it over: another key is narrower.
/// </summary>
internal sealed class CandidateKeys(RecordLayout layout)
{
    private readonly IReadOnlyList<BlockingRule> _rules = BlockingRules.For(layout);
    private readonly RowKeys _keys = new(layout);

    public IReadOnlyList<long> Of(MatchRow row)
    {
        var keys = new HashSet<long>();
        var year = _keys.Year(row);
        foreach (var rule in _rules)
        {
            for (var slot = 0; slot < rule.Slots; slot++)
            {
                var key = rule.Key(row, slot);
                if (key != 0 && (!rule.IsBroad || year != 0))
                {
                    keys.Add((long)StableHash.Of(StableHash.Of(rule.Name), rule.IsBroad ? StableHash.Of(key, year) : key));
                }
            }
        }

        return [.. keys.Order()];
    }
}
