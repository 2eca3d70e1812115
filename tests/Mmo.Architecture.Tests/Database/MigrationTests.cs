using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Architecture.Tests.Database;

/// <summary>A file of statements that no class names is never run, and nothing else would say so.</summary>
public sealed partial class MigrationTests
{
    [Fact]
    public void Every_file_of_a_migration_has_its_class()
    {
        var assemblies = HostServices.Build().GetRequiredService<DatabaseConnections>().Schemas.Select(s => s.ContextType?.Assembly).OfType<Assembly>().Distinct().ToArray();
        var files = assemblies.SelectMany(a => a.GetManifestResourceNames()).Select(name => FileName().Match(name)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToArray();
        var classes = assemblies.SelectMany(a => a.GetTypes()).Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().ToArray();
        files.ShouldNotBeEmpty();
        files.Order(StringComparer.Ordinal).ShouldBe(classes.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\.(\d{14}_\w+)\.sql$")]
    private static partial Regex FileName();
}
