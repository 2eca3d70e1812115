using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Imports;

/// <summary>How a file is read and what its columns mean.</summary>
public class ImportMappingDto
{
    /// <summary>utf-8 or gb18030; null for what it looks like.</summary>
    [RegularExpression("^(utf-8|gb18030)$")]
    public string? Encoding { get; set; }

    /// <summary>The character between cells; null for what it looks like.</summary>
    [StringLength(1, MinimumLength = 1), RegularExpression("^[^\"\\r\\n\\x00]$")]
    public string? Delimiter { get; set; }

    /// <summary>True when the first row names the columns.</summary>
    public bool HasHeader { get; set; } = true;

    /// <summary>What each column means; columns that are not named are left out.</summary>
    [Required, MinLength(1), MaxLength(300)]
    public IReadOnlyList<ImportColumnDto> Columns { get; set; } = [];

    /// <summary>Of people: whom rows may update or make.</summary>
    public ImportMatchRule MatchRule { get; set; }

    /// <summary>Of orders and events: the event's name where no column has it.</summary>
    [StringLength(200)]
    public string? EventName { get; set; }
}
