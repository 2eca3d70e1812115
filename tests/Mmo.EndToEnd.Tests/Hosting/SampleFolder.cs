using System.Diagnostics;
using System.Globalization;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>A plug-ins folder with the sample plug-ins, built outside the repository from packed packages, and with broken ones.</summary>
public sealed class SampleFolder : IDisposable
{
    /// <summary>Where copies of the moody plug-in throw; each is a plug-in of its own.</summary>
    public static readonly string[] Moods = ["services", "made", "start", "hosted", "background"];

    private static readonly string[] Packages =
    [
        "src/Mmo.Core", "src/Mmo.AspNetCore", "src/Mmo.EntityFrameworkCore", "modules/campaign/Mmo.Campaign.Contracts",
    ];

    private static readonly (string Project, string Id)[] Samples = [("Acme.Hello", "acme-hello"), ("Acme.Ill", "acme-ill"), ("Acme.Moody", "acme-moody")];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("mmo-plug-in-");

    public string Path => System.IO.Path.Combine(_root.FullName, "plug-ins");

    public static string Source => System.IO.Path.Combine(Repository.Root, "tests", "plug-in-sample");

    public async Task BuildAsync()
    {
        // A version of its own, so that no package of an earlier run is taken from NuGet's cache.
        var version = "0.1.0-test" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var packages = In("packages");
        var source = In("source");
        Copy(new DirectoryInfo(Source), source);
        await Task.WhenAll(PackAsync(packages, version), BuildAdminAsync(System.IO.Path.Combine(source, "Acme.Hello")));
        await BuildAllAsync(source, packages, version);
        foreach (var (project, id) in Samples)
        {
            Copy(new DirectoryInfo(System.IO.Path.Combine(source, project, "bin", "Release", "net10.0")), System.IO.Path.Combine(Path, id));
        }

        await SetMoodAsync("acme-moody", "parts");
        foreach (var mood in Moods)
        {
            await CopyMoodyAsync(mood);
        }

        await WriteAsync("broken", "plug-in.json", Manifest("broken", "0.1.0", "Broken.dll"));
        await WriteAsync("broken", "Broken.dll", "this is no assembly");
        await WriteAsync("too-new", "plug-in.json", Manifest("too-new", "99.0.0", "TooNew.dll"));
        await WriteAsync("malformed", "plug-in.json", """{ "id": "malformed", "name": { "zh": "乱" }, "version": "1", "minHostVersion": "0.1.0", "assembly": "A.dll", "journeyNodes": [{ "kind": "Not A Name" }] }""");
        await WriteAsync("no-json", "plug-in.json", "{ not json");
    }

    /// <summary>A file in the folder of a plug-in.</summary>
    public async Task WriteAsync(string plugIn, string file, string content)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, plugIn)).FullName;
        await File.WriteAllTextAsync(System.IO.Path.Combine(folder, file), content);
    }

    public void Dispose() => _root.Delete(recursive: true);

    /// <summary>A folder without what was built in it.</summary>
    public static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles())
        {
            file.CopyTo(System.IO.Path.Combine(to, file.Name));
        }

        foreach (var folder in from.GetDirectories().Where(f => f.Name is not ("bin" or "obj" or "node_modules") && f.LinkTarget is null))
        {
            Copy(folder, System.IO.Path.Combine(to, folder.Name));
        }
    }

    private string In(string folder) => System.IO.Path.Combine(_root.FullName, folder);

    /// <summary>All packages in one run of MSBuild, which takes longer to start than to pack.</summary>
    private async Task PackAsync(string packages, string version)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var projects = string.Join(';', Packages.Select(p => System.IO.Path.Combine(Repository.Root, p, p.Split('/')[^1] + ".csproj")));
        var file = In("pack.proj");
        await File.WriteAllTextAsync(
            file,
            $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{projects}" Targets="Pack" BuildInParallel="true"
                  Properties="NoBuild=true;Configuration={configuration};PackageOutputPath={packages};PackageVersion={version}" />
              </Target>
            </Project>
            """);
        await RunAsync(Repository.Root, "dotnet", "msbuild", file, "-t:Pack", "-nologo", "-v:q");
    }

    private async Task BuildAllAsync(string source, string packages, string version)
    {
        await File.WriteAllTextAsync(
            System.IO.Path.Combine(source, "Samples.slnx"),
            $"<Solution>{string.Concat(Samples.Select(s => $"""<Project Path="{s.Project}/{s.Project}.csproj" />"""))}</Solution>");
        await RunAsync(
            source, "dotnet", "build", "Samples.slnx", "-c", "Release", $"-p:MmoVersion={version}", $"-p:RestoreAdditionalProjectSources={packages}", "--nologo", "-v", "q");
    }

    /// <summary>As <c>npm run build</c> does; Vite is the admin UI's, which is of the version that the sample names.</summary>
    private static async Task BuildAdminAsync(string plugIn)
    {
        var modules = System.IO.Path.Combine(Repository.Root, "host", "admin-ui", "node_modules");
        var admin = System.IO.Path.Combine(plugIn, "admin");
        Directory.CreateSymbolicLink(System.IO.Path.Combine(admin, "node_modules"), modules);
        await RunAsync(admin, "node", "node_modules/vite/bin/vite.js", "build", "--logLevel", "error");
    }

    private async Task CopyMoodyAsync(string mood)
    {
        var id = $"moody-{mood}";
        Copy(new DirectoryInfo(System.IO.Path.Combine(Path, "acme-moody")), System.IO.Path.Combine(Path, id));
        await WriteAsync(id, "plug-in.json", Manifest(id, "0.1.0", "Acme.Moody.dll"));
        await SetMoodAsync(id, mood);
    }

    private Task SetMoodAsync(string id, string mood) => WriteAsync(id, "mood.txt", mood);

    private static string Manifest(string id, string lowest, string assembly) =>
        $$"""{ "id": "{{id}}", "name": { "zh": "坏插件 {{id}}", "en": "Broken {{id}}" }, "version": "0.0.1", "minHostVersion": "{{lowest}}", "assembly": "{{assembly}}" }""";

    private static async Task RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{string.Join('\n', output)}");
    }
}
