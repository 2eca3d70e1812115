using System.ComponentModel.DataAnnotations;
using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Imports;

/// <summary>What a column means.</summary>
public sealed class ImportColumnDto
{
    /// <summary>The column, from 0 on.</summary>
    [Range(0, 999)]
    public int Index { get; set; }

    /// <summary>What it means.</summary>
    public ImportTarget Target { get; set; }

    /// <summary>Which identifier type, attribute, property or consent it is.</summary>
    [StringLength(64)]
    public string? Key { get; set; }

    /// <summary>Of attributes and properties: what the cells are, text unless it is said.</summary>
    public AttributeType? Type { get; set; }
}
