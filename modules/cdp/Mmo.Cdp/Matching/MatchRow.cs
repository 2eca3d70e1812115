namespace Mmo.Cdp.Matching;

/// <summary>A record with normalised values, one for each column of its <see cref="RecordLayout"/>.</summary>
internal sealed class MatchRow(long id, FieldValue?[] values)
{
    public long Id { get; } = id;

    public FieldValue?[] Values { get; } = values;
}
