namespace Mmo.Architecture.Tests.Projects;

public sealed class ProjectTests
{
    private static readonly IReadOnlyList<Project> Projects = Project.Discover();

    [Fact]
    public void Modules_are_discovered() => Projects.Count(p => p.IsModule && !p.IsContracts).ShouldBeGreaterThan(1);

    [Fact]
    public void A_module_references_another_only_through_its_contracts() =>
        Exceptions.Load().Apply("A1", ProjectRules.ModulesReachOthersByContracts(Projects)).ShouldBeEmpty();

    [Fact]
    public void Contracts_know_neither_database_nor_web() =>
        Exceptions.Load().Apply("A2", ProjectRules.ContractsStayLight(Projects)).ShouldBeEmpty();

    [Fact]
    public void The_kernel_knows_no_module() =>
        Exceptions.Load().Apply("kernel", ProjectRules.TheKernelKnowsNoModule(Projects)).ShouldBeEmpty();

    [Fact]
    public void Contracts_have_no_circle() =>
        Exceptions.Load().Apply("A3", ProjectRules.ContractsHaveNoCircle(Projects)).ShouldBeEmpty();

    [Fact]
    public void A_reference_to_another_modules_implementation_is_noticed() =>
        ProjectRules.ModulesReachOthersByContracts([Module("Mmo.A", "Mmo.B"), Module("Mmo.B")]).ShouldHaveSingleItem().Subject.ShouldBe("Mmo.A");

    [Fact]
    public void Contracts_with_a_database_package_are_noticed() =>
        ProjectRules.ContractsStayLight([Module("Mmo.A.Contracts") with { Packages = ["Npgsql"] }]).ShouldHaveSingleItem();

    [Fact]
    public void Contracts_with_a_reference_to_the_database_kernel_are_noticed() =>
        ProjectRules.ContractsStayLight([Module("Mmo.A.Contracts", "Mmo.EntityFrameworkCore")]).ShouldHaveSingleItem();

    [Fact]
    public void A_kernel_that_references_a_module_is_noticed() =>
        ProjectRules.TheKernelKnowsNoModule([new Project("Mmo.Core", "/x/src/Mmo.Core", ["Mmo.A"], []), Module("Mmo.A")]).ShouldHaveSingleItem();

    [Fact]
    public void A_circle_of_contracts_is_noticed() =>
        ProjectRules.ContractsHaveNoCircle([Module("Mmo.A.Contracts", "Mmo.B.Contracts"), Module("Mmo.B.Contracts", "Mmo.A.Contracts")]).Count().ShouldBe(2);

    private static Project Module(string name, params string[] references) => new(name, $"/x/modules/m/{name}", references, []);
}
