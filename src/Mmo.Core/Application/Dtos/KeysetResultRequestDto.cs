using System.ComponentModel.DataAnnotations;

namespace Mmo.Application.Dtos;

/// <summary>Asks for one page of a big table.</summary>
public class KeysetResultRequestDto
{
    /// <summary>The cursor of the answer before, as it was given; null for the first page.</summary>
    [StringLength(500)]
    public string? Cursor { get; set; }

    /// <summary>How many rows to return, 1 to 200.</summary>
    [Range(1, 200)]
    public int MaxResultCount { get; set; } = 50;

    /// <summary>An indexed column, and <c>desc</c> if it is to fall.</summary>
    [StringLength(100)]
    public string? Sorting { get; set; }
}
