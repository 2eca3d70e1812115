using System.Reflection;
using Mmo.Modularity;

namespace Mmo.Architecture.Tests.Assemblies;

/// <summary>Who references whom, by what the compiler wrote.</summary>
internal static class ReferenceRules
{
    private static readonly string[] NotInContracts = ["Microsoft.EntityFrameworkCore", "Npgsql", "Dapper", "Microsoft.AspNetCore"];

    /// <summary>A1 and A2 again, from the metadata: what comes in through a transitive reference is seen too.</summary>
    public static IEnumerable<Violation> Borders(string assembly, IEnumerable<string> references, IReadOnlySet<string> implementations)
    {
        foreach (var reference in references)
        {
            if (implementations.Contains(reference) && reference != assembly)
            {
                yield return new Violation(assembly, $"uses types of {reference}.");
            }

            if (assembly.EndsWith(".Contracts", StringComparison.Ordinal) && NotInContracts.Any(reference.StartsWith))
            {
                yield return new Violation(assembly, $"uses types of {reference}; contracts are free of databases and web frameworks.");
            }
        }
    }

    /// <summary>A3: what [DependsOn] says is what the project references, both ways.</summary>
    public static IEnumerable<Violation> DependsOnIsTrue(string assembly, IEnumerable<string> moduleReferences, IEnumerable<string> dependsOn)
    {
        var references = moduleReferences.ToHashSet();
        var said = dependsOn.ToHashSet();
        return references.Except(said).Select(r => new Violation(assembly, $"references {r} but its module does not depend on it."))
            .Concat(said.Except(references).Select(d => new Violation(assembly, $"depends on {d} but does not reference it.")));
    }

    public static IEnumerable<string> DependsOnOf(Type module) =>
        module.GetCustomAttribute<DependsOnAttribute>()?.Modules.Select(m => m.Assembly.GetName().Name!) ?? [];
}
