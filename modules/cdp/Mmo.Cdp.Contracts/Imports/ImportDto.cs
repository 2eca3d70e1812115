using Mmo.Application.Dtos;

namespace Mmo.Cdp.Imports;

/// <summary>An import.</summary>
public sealed class ImportDto : IHasConcurrencyStamp
{
    /// <summary>The import.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What its rows are.</summary>
    public ImportKind Kind { get; init; }

    /// <summary>How far it is.</summary>
    public ImportState State { get; init; }

    /// <summary>The source that the rows come from.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>Its name.</summary>
    public string? SourceName { get; init; }

    /// <summary>The file's name.</summary>
    public string? FileName { get; init; }

    /// <summary>The file's size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>How it is read and what its columns mean; null until somebody has said.</summary>
    public ImportMappingDto? Mapping { get; init; }

    /// <summary>The newest trial or run; null before the first.</summary>
    public ImportRunDto? Run { get; init; }

    /// <summary>Rows in the error file.</summary>
    public long ErrorCount { get; init; }

    /// <summary>Who began it.</summary>
    public string UserName { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
