using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Imports;

/// <summary>An import to begin.</summary>
public sealed class CreateImportDto
{
    /// <summary>What it is called.</summary>
    [Required, StringLength(100, MinimumLength = 1)]
    public string Name { get; set; } = "";

    /// <summary>What its rows are.</summary>
    public ImportKind Kind { get; set; }

    /// <summary>The source that the rows come from, a server's; null for the company's source of imports, which is made when it is needed.</summary>
    public Guid? SourceId { get; set; }
}
