namespace Mmo.Cdp.Matching;

/// <summary>Which fields the records have, in the order of their values.</summary>
internal sealed class FieldSchema
{
    public FieldSchema(params IReadOnlyList<Field> fields)
    {
        if (fields.Count == 0)
        {
            throw new ArgumentException("A record needs a field.", nameof(fields));
        }

        Fields = [.. fields];
    }

    public IReadOnlyList<Field> Fields { get; }
}
