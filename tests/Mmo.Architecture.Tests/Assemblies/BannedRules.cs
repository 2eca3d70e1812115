using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Mmo.Architecture.Tests.Assemblies;

/// <summary>
/// A15: what the analyser forbids while it compiles, looked for again in what was compiled. A suppressed warning or a project that lost
/// the analyser shows up here.
/// </summary>
internal static class BannedRules
{
    private static readonly HashSet<string> Banned =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Threading.Thread.Sleep", "System.Threading.Tasks.Task.Wait",
        "System.Random..ctor",
    ];

    public static IEnumerable<Violation> Check(string name, IEnumerable<string> members) =>
        members.Where(Banned.Contains).Distinct().Select(member => new Violation($"{name}: {member}", "is banned; BannedSymbols.txt says what to use."));

    /// <summary>The members of other assemblies that an assembly uses, as <c>Namespace.Type.Member</c>.</summary>
    public static IEnumerable<string> MembersUsedBy(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                yield return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
            }
        }
    }
}
