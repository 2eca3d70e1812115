namespace Mmo.Architecture.Tests.Projects;

/// <summary>Who may reference whom, by the project files (a const leaves no trace in the assembly, so metadata alone would miss it).</summary>
internal static class ProjectRules
{
    private static readonly string[] PackagesOfImplementations = ["Microsoft.EntityFrameworkCore", "Npgsql", "Dapper", "Microsoft.AspNetCore"];

    /// <summary>A1: a module references the kernel, its own contracts and other modules' contracts.</summary>
    public static IEnumerable<Violation> ModulesReachOthersByContracts(IReadOnlyList<Project> projects)
    {
        var kernel = projects.Where(p => p.IsKernel).Select(p => p.Name).ToHashSet();
        return from project in projects
            where project.IsModule && !project.IsContracts
            from reference in project.References
            where !kernel.Contains(reference) && !reference.EndsWith(".Contracts", StringComparison.Ordinal)
            select new Violation(project.Name, $"references {reference}; a module reaches another only through its contracts.");
    }

    /// <summary>A2: contracts know Mmo.Core and other contracts, and no database or web framework.</summary>
    public static IEnumerable<Violation> ContractsStayLight(IReadOnlyList<Project> projects) =>
        projects.Where(p => p.IsContracts).SelectMany(project => Enumerable.Concat(
            project.References
                .Where(r => r != "Mmo.Core" && !r.EndsWith(".Contracts", StringComparison.Ordinal))
                .Select(r => new Violation(project.Name, $"references {r}; contracts may reference Mmo.Core and other contracts.")),
            project.Packages
                .Where(p => PackagesOfImplementations.Any(p.StartsWith))
                .Select(p => new Violation(project.Name, $"takes the package {p}; contracts are free of databases and web frameworks."))));

    /// <summary>The kernel knows no module.</summary>
    public static IEnumerable<Violation> TheKernelKnowsNoModule(IReadOnlyList<Project> projects)
    {
        var modules = projects.Where(p => p.IsModule).Select(p => p.Name).ToHashSet();
        return from project in projects
            where project.IsKernel
            from reference in project.References
            where modules.Contains(reference)
            select new Violation(project.Name, $"references {reference}; the kernel knows no module.");
    }

    /// <summary>A3: no circle between contracts.</summary>
    public static IEnumerable<Violation> ContractsHaveNoCircle(IReadOnlyList<Project> projects)
    {
        var contracts = projects.Where(p => p.IsContracts).ToDictionary(p => p.Name);
        foreach (var start in contracts.Keys)
        {
            if (Reaches(contracts, start, start, []))
            {
                yield return new Violation(start, "reaches itself through its references.");
            }
        }
    }

    private static bool Reaches(Dictionary<string, Project> contracts, string from, string goal, HashSet<string> seen) =>
        contracts.TryGetValue(from, out var project)
        && project.References.Any(r => r == goal || (seen.Add(r) && Reaches(contracts, r, goal, seen)));
}
