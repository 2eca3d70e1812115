using System.Diagnostics;
using System.Globalization;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>A plug-ins folder with the sample plug-ins, built outside the repository from packed packages, and a broken one.</summary>
public sealed class SampleFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("mmo-plug-in-");

    public string Path => System.IO.Path.Combine(_root.FullName, "plug-ins");

    public async Task BuildAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        // A version of its own, so that no package of an earlier run is taken from NuGet's cache.
        var version = "0.1.0-test" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var packages = System.IO.Path.Combine(_root.FullName, "packages");
        foreach (var project in new[] { "Mmo.Core", "Mmo.AspNetCore", "Mmo.EntityFrameworkCore" })
        {
            await RunAsync(
                Repository.Root, "pack", $"src/{project}/{project}.csproj", "--no-build", "-c", configuration, "-o", packages, $"-p:PackageVersion={version}",
                "--nologo", "-v", "q");
        }

        foreach (var (project, id) in new[] { ("Acme.Hello", "acme-hello"), ("Acme.Ill", "acme-ill") })
        {
            var source = System.IO.Path.Combine(_root.FullName, "source", project);
            Copy(new DirectoryInfo(System.IO.Path.Combine(Repository.Root, "tests", "plug-in-sample", project)), source);
            await RunAsync(
                source, "build", "-c", "Release", "-o", System.IO.Path.Combine(Path, id), $"-p:MmoVersion={version}",
                $"-p:RestoreAdditionalProjectSources={packages}", "--nologo", "-v", "q");
        }

        var broken = Directory.CreateDirectory(System.IO.Path.Combine(Path, "broken")).FullName;
        await File.WriteAllTextAsync(
            System.IO.Path.Combine(broken, "plug-in.json"),
            """{ "id": "broken", "name": { "zh": "坏插件", "en": "Broken" }, "version": "0.0.1", "minHostVersion": "0.1.0", "assembly": "Broken.dll" }""");
        await File.WriteAllTextAsync(System.IO.Path.Combine(broken, "Broken.dll"), "this is no assembly");
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles())
        {
            file.CopyTo(System.IO.Path.Combine(to, file.Name));
        }

        foreach (var folder in from.GetDirectories().Where(f => f.Name is not ("bin" or "obj")))
        {
            Copy(folder, System.IO.Path.Combine(to, folder.Name));
        }
    }

    private static async Task RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"dotnet {string.Join(' ', arguments)}\n{string.Join('\n', output)}");
    }
}
