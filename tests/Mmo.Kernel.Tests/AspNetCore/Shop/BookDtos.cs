using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mmo.Application.Dtos;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

public enum BookKind
{
    /// <summary>Long, and made up.</summary>
    Novel = 0,
    PictureBook = 1,
}

public sealed class BookDto : EntityDto<Guid>
{
    public required string Name { get; init; }

    public string? Subtitle { get; init; }

    public BookKind Kind { get; init; }

    public decimal Price { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public IReadOnlyList<ChapterDto> Chapters { get; init; } = [];
}

/// <summary>A part of a book.</summary>
/// <param name="Title">What stands above it.</param>
public sealed record ChapterDto([StringLength(20)] string Title, [Range(1, 500)] int Pages);

public sealed class CreateBookDto
{
    [StringLength(50)]
    public required string Name { get; init; }

    public string? Subtitle { get; init; }

    public BookKind Kind { get; init; }

    [Range(0, 10000)]
    public decimal Price { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public IReadOnlyList<ChapterDto> Chapters { get; init; } = [];

    public Dictionary<string, JsonElement> Extra { get; init; } = [];

    public ShelfDto? Shelf { get; init; }

    public CoverDto? Cover { get; init; }
}

/// <summary>One of several kinds, as nodes of a journey are.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PictureCoverDto), "picture")]
public abstract record CoverDto;

public sealed record PictureCoverDto : CoverDto
{
    [Required]
    public IReadOnlyList<string> Corners { get; init; } = [];
}

/// <summary>A tree, as conditions are.</summary>
public sealed record ShelfDto(string Label, IReadOnlyList<ShelfDto>? Inner);

public sealed class BookListInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }

    public BookKind? Kind { get; set; }

    public List<Guid>? Ids { get; set; }

    public DateTimeOffset? Since { get; set; }
}
