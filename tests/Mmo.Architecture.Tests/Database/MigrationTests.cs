using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Architecture.Tests.Database;

/// <summary>A file of statements that no class names is never run, and nothing else would say so.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Every_file_of_a_migration_has_its_class()
    {
        var assemblies = HostServices.Build().GetRequiredService<DatabaseConnections>().Schemas.Select(s => s.ContextType?.Assembly).OfType<Assembly>().Distinct().ToArray();
        var files = assemblies.SelectMany(a => a.GetManifestResourceNames()).Where(n => n.Contains(".Migrations.", StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))
            .Select(n => n[(n.IndexOf(".Migrations.", StringComparison.Ordinal) + ".Migrations.".Length)..^".sql".Length]).ToArray();
        var classes = assemblies.SelectMany(a => a.GetTypes()).Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().ToArray();
        files.ShouldNotBeEmpty();
        files.Order(StringComparer.Ordinal).ShouldBe(classes.Order(StringComparer.Ordinal));
    }
}
