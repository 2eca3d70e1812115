using System.Xml.Linq;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Projects;

/// <summary>A project file, as it is written.</summary>
internal sealed record Project(string Name, string Folder, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    public bool IsContracts => Name.EndsWith(".Contracts", StringComparison.Ordinal);

    public bool IsModule => Folder.Replace('\\', '/').Contains("/modules/", StringComparison.Ordinal);

    public bool IsKernel => Folder.Replace('\\', '/').Contains("/src/", StringComparison.Ordinal);

    public static Project Read(string path)
    {
        var xml = XDocument.Load(path);
        return new Project(
            Path.GetFileNameWithoutExtension(path),
            Path.GetDirectoryName(path)!,
            [.. xml.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!.Value.Replace('\\', '/')))],
            [.. xml.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value)]);
    }

    /// <summary>All projects of the kernel, the modules and the host.</summary>
    public static IReadOnlyList<Project> Discover()
    {
        var root = Repository.Root;
        return [.. new[] { "src", "modules", "host" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(path => !path.Replace('\\', '/').Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];
    }
}
