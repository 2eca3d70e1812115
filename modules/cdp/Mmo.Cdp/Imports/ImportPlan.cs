using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Imports;

/// <summary>A mapping in the form in which rows are read by it: which columns give what.</summary>
internal sealed class ImportPlan
{
    public ImportPlan(ImportKind kind, ImportMappingDto mapping)
    {
        Kind = kind;
        Mapping = mapping;
        Identifiers = Of(ImportTarget.Identifier);
        Attributes = ValuesOf(ImportTarget.Attribute);
        Properties = ValuesOf(ImportTarget.Property);
        Consents = [.. Of(ImportTarget.Consent).Select(c => (c.Column, c.Key.Split(':')[0], c.Key.Split(':')[1]))];
        Time = ColumnOf(ImportTarget.Time);
        EventName = ColumnOf(ImportTarget.EventName);
    }

    public ImportKind Kind { get; }

    public ImportMappingDto Mapping { get; }

    public IReadOnlyList<(int Column, string Key)> Identifiers { get; }

    public IReadOnlyList<(int Column, string Key, AttributeType Type)> Attributes { get; }

    public IReadOnlyList<(int Column, string Key, AttributeType Type)> Properties { get; }

    public IReadOnlyList<(int Column, string Channel, string Purpose)> Consents { get; }

    /// <summary>The column, or -1.</summary>
    public int Time { get; }

    /// <summary>The column, or -1.</summary>
    public int EventName { get; }

    private IReadOnlyList<(int Column, string Key)> Of(ImportTarget target) => [.. Mapping.Columns.Where(c => c.Target == target).Select(c => (c.Index, c.Key!))];

    private IReadOnlyList<(int, string, AttributeType)> ValuesOf(ImportTarget target) =>
        [.. Mapping.Columns.Where(c => c.Target == target).Select(c => (c.Index, c.Key!, c.Type ?? AttributeType.Text))];

    private int ColumnOf(ImportTarget target) => Mapping.Columns.FirstOrDefault(c => c.Target == target)?.Index ?? -1;
}
