using Microsoft.Extensions.DependencyInjection;
using Mmo.Architecture.Tests.Assemblies;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Architecture.Tests.Database;

public sealed class SchemaTests
{
    private static readonly IReadOnlyList<ModuleSchema> Schemas =
        [.. HostServices.Build().GetRequiredService<DatabaseConnections>().Schemas.Where(s => s.ContextType is not null)];

    [Fact]
    public void Every_model_stays_in_its_own_schema() => Exceptions.Load().Apply("A7", Schemas.SelectMany(schema =>
    {
        using var context = HostServices.Context(schema.ContextType!);
        return SchemaRules.ModelStaysAtHome(schema.Name, schema.ContextType!.Assembly, context.Model).ToArray();
    })).ShouldBeEmpty();

    [Fact]
    public void Hand_written_SQL_names_only_the_modules_own_schemas_and_published_views()
    {
        var names = Schemas.Select(s => s.Name).ToArray();
        Exceptions.Load().Apply("A8", Schemas.SelectMany(schema =>
        {
            var assembly = schema.ContextType!.Assembly;
            var scripts = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            });
            return SchemaRules.SqlStaysAtHome(assembly.GetName().Name!, schema.Name, names, SchemaRules.TextsOf(assembly).Concat(scripts)).ToArray();
        })).ShouldBeEmpty();
    }

    [Fact]
    public void Every_module_with_a_database_is_looked_at() =>
        Schemas.Count.ShouldBe(ModuleAssemblies.Implementations.Count(a => a.GetTypes().Any(typeof(MmoDbContext).IsAssignableFrom)));

    [Fact]
    public void SQL_that_reaches_into_another_module_is_noticed() =>
        SchemaRules.SqlStaysAtHome("Mmo.A", "a", ["a", "b"], ["select 1 from a.x join b_store.y on true", "select 1 from b_api.z_v1"]).ShouldHaveSingleItem();

    [Fact]
    public void The_texts_of_an_assembly_are_found() =>
        SchemaRules.TextsOf(typeof(SchemaTests).Assembly).ShouldContain(t => t.Contains("join b_store.y"));
}
