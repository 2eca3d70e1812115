using Mmo.Cdp.Matching.Estimation;
using Mmo.Cdp.Matching.Normalization;

namespace Mmo.Cdp.Matching;

/// <summary>Reads records into rows. Rows that are compared with each other come from one reader, or from readers of one model.</summary>
internal sealed class RowReader
{
    private readonly RecordLayout _layout;
    private readonly ValuePool[] _pools;
    private readonly int[] _poolOfColumn;

    public RowReader(RecordLayout layout, MatchModel? model = null)
    {
        _layout = layout;
        _pools = [.. layout.Comparisons.Select((c, k) => new ValuePool(c.Kind, model?.Comparisons[k].Terms))];
        _poolOfColumn = [.. layout.Comparisons.SelectMany((c, k) => Enumerable.Repeat(k, c.Columns))];
    }

    public MatchRow Read(MatchRecord record)
    {
        if (record.Values.Count != _layout.Schema.Fields.Count)
        {
            throw new ArgumentException($"Record {record.Id} has {record.Values.Count} values for {_layout.Schema.Fields.Count} fields.", nameof(record));
        }

        var values = new FieldValue?[_layout.Columns];
        string? fullName = null;
        for (var field = 0; field < record.Values.Count; field++)
        {
            if (_layout.ColumnOfField(field) is var column and >= 0)
            {
                values[column] = _pools[_poolOfColumn[column]].Read(record.Values[field]);
            }
            else
            {
                fullName ??= FieldNormalizer.Written(FieldKind.FullName, record.Values[field]);
            }
        }

        if (fullName is not null && _layout is { Given: >= 0, Surname: >= 0 } && values[_layout.Given] is null && values[_layout.Surname] is null)
        {
            var (surname, given) = NameSplitter.Split(fullName);
            values[_layout.Given] = _pools[_poolOfColumn[_layout.Given]].Read(given);
            values[_layout.Surname] = _pools[_poolOfColumn[_layout.Surname]].Read(surname);
        }

        return new MatchRow(record.Id, values);
    }

    /// <summary>What was read of a comparison: how many records have a value, and the values that occur often.</summary>
    public (int Records, IReadOnlyDictionary<string, int> Terms) Terms(int comparison, int most) =>
        (_pools[comparison].Records, _pools[comparison].Frequent(most));
}
