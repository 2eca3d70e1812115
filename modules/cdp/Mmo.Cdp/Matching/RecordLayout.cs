namespace Mmo.Cdp.Matching;

/// <summary>Where the fields of a schema stand in a row: columns of one kind side by side, a full name as surname and given name.</summary>
internal sealed class RecordLayout
{
    private readonly int[] _columnOfField;

    public RecordLayout(FieldSchema schema)
    {
        Schema = schema;
        _columnOfField = new int[schema.Fields.Count];
        Array.Fill(_columnOfField, -1);
        var comparisons = new List<ComparisonField>();
        var columns = 0;
        var hasFullName = schema.Fields.Any(f => f.Kind == FieldKind.FullName);
        foreach (var kind in Enum.GetValues<FieldKind>().Where(k => k != FieldKind.FullName))
        {
            var fields = Enumerable.Range(0, _columnOfField.Length).Where(i => schema.Fields[i].Kind == kind).ToArray();
            if (fields.Length == 0 && hasFullName && kind is FieldKind.GivenName or FieldKind.Surname)
            {
                comparisons.Add(new ComparisonField(kind.ToString(), kind, columns++, 1));
                continue;
            }

            // Two custom fields are two things; two phones of a person are one kind of thing.
            var group = kind is FieldKind.Text or FieldKind.Number ? 1 : fields.Length;
            foreach (var together in fields.Chunk(Math.Max(group, 1)))
            {
                comparisons.Add(new ComparisonField(schema.Fields[together[0]].Name, kind, columns, together.Length));
                foreach (var field in together)
                {
                    _columnOfField[field] = columns++;
                }
            }
        }

        Comparisons = comparisons;
        Columns = columns;
        Given = ColumnOf(FieldKind.GivenName);
        Surname = ColumnOf(FieldKind.Surname);
    }

    public FieldSchema Schema { get; }

    public IReadOnlyList<ComparisonField> Comparisons { get; }

    public int Columns { get; }

    /// <summary>The column of the given name, or -1.</summary>
    public int Given { get; }

    /// <summary>The column of the surname, or -1.</summary>
    public int Surname { get; }

    /// <summary>The column of a field, -1 for a full name.</summary>
    public int ColumnOfField(int field) => _columnOfField[field];

    /// <summary>The first column of a kind, or -1.</summary>
    public int ColumnOf(FieldKind kind) => Comparisons.FirstOrDefault(c => c.Kind == kind)?.First ?? -1;
}
