using Mmo.Cdp.Survivorship;

namespace Mmo.Cdp.Attributes;

internal sealed class AttributeRow
{
    public string Key { get; init; } = "";

    public string LabelZh { get; init; } = "";

    public string LabelEn { get; init; } = "";

    public string Type { get; init; } = "";

    public string? ColumnName { get; init; }

    public bool IsPersonal { get; init; }

    public string ConcurrencyStamp { get; init; } = "";

    public string? Rule { get; init; }

    public int[]? SourceOrder { get; init; }

    public AttributeDefinition ToDefinition() =>
        new(Key, Enum.Parse<AttributeType>(Type, ignoreCase: true), ColumnName, IsPersonal, LabelZh, LabelEn, ConcurrencyStamp)
        {
            Survivorship = SurvivorshipChoice.Read(Rule, SourceOrder),
        };
}
