using System.ComponentModel.DataAnnotations;

namespace Mmo.Application.Dtos;

/// <summary>Asks for one page of a small table.</summary>
public class PagedAndSortedResultRequestDto
{
    /// <summary>The largest page.</summary>
    public const int MaxMaxResultCount = 1000;

    /// <summary>How many rows to pass over.</summary>
    [Range(0, int.MaxValue)]
    public int SkipCount { get; set; }

    /// <summary>How many rows to return, 1 to 1000.</summary>
    [Range(1, MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = 20;

    /// <summary>A column, and <c>desc</c> if it is to fall: <c>name</c>, <c>creationTime desc</c>.</summary>
    [StringLength(100)]
    public string? Sorting { get; set; }
}
