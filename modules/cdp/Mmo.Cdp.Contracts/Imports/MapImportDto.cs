using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Imports;

/// <summary>A mapping to keep. The stamp is the import's: it changes with every file and every mapping.</summary>
public sealed class MapImportDto : ImportMappingDto, IHasConcurrencyStamp
{
    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
