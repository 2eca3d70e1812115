using Mmo.Architecture.Tests.Projects;

namespace Mmo.Architecture.Tests.Assemblies;

public sealed class ReferenceTests
{
    private static readonly HashSet<string> Implementations = [.. ModuleAssemblies.Implementations.Select(a => a.GetName().Name!)];

    [Fact]
    public void No_assembly_of_a_module_uses_the_types_of_another_ones_implementation() =>
        Exceptions.Load().Apply("borders", ModuleAssemblies.Modules.SelectMany(a =>
            ReferenceRules.Borders(a.GetName().Name!, a.GetReferencedAssemblies().Select(r => r.Name!), Implementations))).ShouldBeEmpty();

    [Fact]
    public void DependsOn_says_what_the_project_references()
    {
        var moduleProjects = Project.Discover().Where(p => p.IsModule || p.IsKernel).ToDictionary(p => p.Name);
        Exceptions.Load().Apply("depends-on", ModuleAssemblies.Modules.SelectMany(assembly =>
        {
            var name = assembly.GetName().Name!;
            // A module gets the core through everything else it depends on, and need not say so.
            return ReferenceRules.DependsOnIsTrue(
                name,
                moduleProjects[name].References.Where(r => r != "Mmo.Core" && moduleProjects.ContainsKey(r)),
                ReferenceRules.DependsOnOf(ModuleAssemblies.ModuleClass(assembly)).Where(d => d != "Mmo.Core"));
        })).ShouldBeEmpty();
    }

    [Fact]
    public void The_use_of_another_modules_implementation_is_noticed() =>
        ReferenceRules.Borders("Mmo.A", ["Mmo.B", "System.Runtime"], new HashSet<string> { "Mmo.A", "Mmo.B" }).ShouldHaveSingleItem();

    [Fact]
    public void Contracts_that_use_a_database_are_noticed() =>
        ReferenceRules.Borders("Mmo.A.Contracts", ["Npgsql"], new HashSet<string>()).ShouldHaveSingleItem();

    [Fact]
    public void A_reference_without_DependsOn_is_noticed_and_so_is_the_other_way_round() =>
        ReferenceRules.DependsOnIsTrue("Mmo.A", ["Mmo.B.Contracts"], ["Mmo.C.Contracts"]).Count().ShouldBe(2);
}
