using System.Text.Json;
using Mmo.Json;

namespace Mmo.Cdp.Imports;

/// <summary>An import as it stands in its table.</summary>
internal sealed class ImportRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Kind { get; init; } = "";

    public int SourceNo { get; init; }

    public Guid? SourceId { get; init; }

    public string? SourceName { get; init; }

    public string? FileName { get; init; }

    public int FileNo { get; init; }

    public long Size { get; init; }

    public string? Encoding { get; init; }

    public bool IsComplete { get; init; }

    public string? Mapping { get; init; }

    /// <summary>What the mapped file calls its columns; of a file without a header empty.</summary>
    public string[]? ColumnNames { get; init; }

    /// <summary>The first cells that the newest trial or run left out.</summary>
    public string? LeftOut { get; init; }

    public Guid? OperationId { get; init; }

    public string UserName { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public string ConcurrencyStamp { get; init; } = "";

    public long ErrorCount { get; init; }

    public ImportKind ImportKind => Enum.Parse<ImportKind>(Kind, ignoreCase: true);

    public ImportMappingDto? ReadMapping() => Mapping is null ? null : JsonSerializer.Deserialize<ImportMappingDto>(Mapping, MmoJson.Options);
}
