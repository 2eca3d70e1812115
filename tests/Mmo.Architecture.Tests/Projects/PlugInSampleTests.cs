using Mmo.Testing;

namespace Mmo.Architecture.Tests.Projects;

/// <summary>A16: the sample plug-ins are built as a third party builds them, and the platform knows nothing of them.</summary>
public sealed class PlugInSampleTests
{
    private static readonly IReadOnlyList<Project> Samples =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "plug-in-sample"), "*.csproj", SearchOption.AllDirectories).Select(Project.Read)];

    [Fact]
    public void They_use_packages_of_the_kernel_and_of_contracts_and_reference_no_project()
    {
        Samples.ShouldNotBeEmpty();
        Samples.SelectMany(s => s.References).ShouldBeEmpty();
        Samples.SelectMany(s => s.Packages).ShouldAllBe(p => p == "Mmo.AspNetCore" || p == "Mmo.EntityFrameworkCore" || p.EndsWith(".Contracts"));
    }

    [Fact]
    public void No_project_of_the_platform_references_them() =>
        Project.Discover().SelectMany(p => p.References).Intersect(Samples.Select(s => s.Name)).ShouldBeEmpty();
}
