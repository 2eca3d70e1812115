using System.Text.Json;
using Mmo.Json;

namespace Mmo.Cdp.Imports;

/// <summary>An earlier import whose file had the same columns: what they meant there they mean here.</summary>
internal sealed class ImportLike
{
    private readonly Lazy<ImportMappingDto> _mapping;

    public ImportLike() => _mapping = new(() => JsonSerializer.Deserialize<ImportMappingDto>(MappingJson, MmoJson.Options)!);

    public string Name { get; init; } = "";

    public string MappingJson { get; init; } = "";

    public ImportMappingDto Mapping => _mapping.Value;

    /// <summary>What a column means. Those that the platform added count in neither file; they stand behind the others.</summary>
    public ImportColumnDto Of(int column, ImportOwnColumns own)
    {
        var index = column - Enumerable.Range(0, column).Count(own.Contains);
        var meant = Mapping.Columns.FirstOrDefault(c => c.Index == index);
        return new ImportColumnDto { Index = column, Target = meant?.Target ?? ImportTarget.None, Key = meant?.Key, Type = meant?.Type };
    }
}
