using System.Diagnostics;
using System.Text.Json;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Projects;

/// <summary>A run skips the build while nothing of what the host is made of changed: so the list must miss nothing.</summary>
public sealed class HostBuildTests
{
    [Fact]
    public async Task A_change_in_any_project_of_the_host_makes_the_next_run_build()
    {
        var listed = await ListedAsync();
        var projects = ProjectsOf("Mmo.Host");
        projects.Count.ShouldBeGreaterThan(10);

        projects.SelectMany(p => Directory.EnumerateFiles(p.Folder, "*", SearchOption.AllDirectories).Where(f => IsSource(p.Folder, f)))
            .Append(Path.Combine(Repository.Root, "Directory.Build.props"))
            .Append(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Append(Path.Combine(Repository.Root, "global.json"))
            .Where(file => !listed.Contains(file))
            .ShouldBeEmpty();
    }

    private static async Task<HashSet<string>> ListedAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Path.Combine(Repository.Root, "host", "Mmo.Host"), "-nologo", "-t:ListWhatTheHostIsMadeOf", "-getItem:HostIsMadeOf"])
        {
            RedirectStandardOutput = true,
        };
        using var msbuild = Process.Start(start)!;
        var output = await msbuild.StandardOutput.ReadToEndAsync();
        await msbuild.WaitForExitAsync();
        msbuild.ExitCode.ShouldBe(0, output);
        using var answer = JsonDocument.Parse(output);
        return [.. answer.RootElement.GetProperty("Items").GetProperty("HostIsMadeOf").EnumerateArray().Select(i => i.GetProperty("FullPath").GetString()!)];
    }

    private static HashSet<Project> ProjectsOf(string name)
    {
        var all = Project.Discover().ToDictionary(p => p.Name);
        var reached = new HashSet<Project>();
        void Reach(Project project)
        {
            if (reached.Add(project))
            {
                project.References.ToList().ForEach(r => Reach(all[r]));
            }
        }

        Reach(all[name]);
        return reached;
    }

    private static bool IsSource(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or ".data");
}
