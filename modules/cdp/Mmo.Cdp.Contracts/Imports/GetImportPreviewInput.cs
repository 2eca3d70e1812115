using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Imports;

/// <summary>How to read a file that is looked at. What is not said is as the mapping says; without one, as the file looks.</summary>
public sealed class GetImportPreviewInput
{
    /// <summary>utf-8 or gb18030.</summary>
    [RegularExpression("^(utf-8|gb18030)$")]
    public string? Encoding { get; set; }

    /// <summary>The character between cells.</summary>
    [StringLength(1, MinimumLength = 1), RegularExpression("^[^\"\\r\\n\\x00]$")]
    public string? Delimiter { get; set; }

    /// <summary>True when the first row names the columns.</summary>
    public bool? HasHeader { get; set; }
}
