using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mmo.Architecture.Tests.Database;

/// <summary>A7 and A8: a module stays in its own schemas, in its model and in its hand-written SQL.</summary>
internal static partial class SchemaRules
{
    /// <summary>A7: the model maps only to the module's own schema and knows no type of another module's implementation.</summary>
    public static IEnumerable<Violation> ModelStaysAtHome(string schema, Assembly module, IModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            if ((entity.GetSchema() ?? entity.GetViewSchema()) is var mapped && mapped != schema && !entity.IsMappedToJson() && mapped is not null)
            {
                yield return new Violation(entity.ClrType.Name, $"is mapped to the schema {mapped}; {schema} is its module's own.");
            }

            if (entity.ClrType.Assembly != module && !entity.ClrType.Assembly.GetName().Name!.StartsWith("Mmo.EntityFrameworkCore", StringComparison.Ordinal)
                && entity.ClrType.Assembly.GetName().Name!.StartsWith("Mmo.", StringComparison.Ordinal)
                && !entity.ClrType.Assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal))
            {
                yield return new Violation(entity.ClrType.Name, $"belongs to {entity.ClrType.Assembly.GetName().Name} and is mapped by {module.GetName().Name}.");
            }
        }
    }

    /// <summary>A8: SQL names only the module's own schemas, other modules' published views, and the kernel's.</summary>
    /// <param name="owner">What holds the text: an assembly or a file.</param>
    /// <param name="schema">The module's schema.</param>
    /// <param name="schemas">All modules' schemas.</param>
    /// <param name="texts">The texts that may be SQL.</param>
    public static IEnumerable<Violation> SqlStaysAtHome(string owner, string schema, IReadOnlyCollection<string> schemas, IEnumerable<string> texts)
    {
        var foreign = schemas.Where(s => s != schema).SelectMany(s => new[] { s, $"{s}_store" }).ToHashSet();
        return from text in texts
            from match in TableName().Matches(text)
            let named = match.Groups[1].Value
            where foreign.Contains(named)
            select new Violation($"{owner}: {match.Value.Trim()}", $"reaches into {named}; read {named.Replace("_store", "")}_api instead.");
    }

    /// <summary>The texts in an assembly's code.</summary>
    public static IEnumerable<string> TextsOf(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        for (var handle = First(metadata); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            yield return metadata.GetUserString(handle);
        }
    }

    private static UserStringHandle First(MetadataReader metadata) =>
        metadata.GetHeapSize(HeapIndex.UserString) > 1 ? MetadataTokens.UserStringHandle(1) : default;

    [GeneratedRegex(@"\b(?:from|join|into|update|delete\s+from|table)\s+(?:only\s+)?""?([a-z_]+)""?\.", RegexOptions.IgnoreCase)]
    private static partial Regex TableName();
}
