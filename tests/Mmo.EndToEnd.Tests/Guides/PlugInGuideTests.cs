using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>docs/plug-in.md shows the sample plug-in, which <see cref="PlugIns.PlugInTests"/> builds and runs, and nothing else.</summary>
public sealed class PlugInGuideTests
{
    private static readonly string Sample = Path.Combine(SampleFolder.Source, "Acme.Hello");

    [Fact]
    public void Every_piece_stands_in_the_file_of_the_sample_that_the_guide_names()
    {
        var pieces = Snippets().Where(s => s.Language != "sh").ToArray();

        pieces.Length.ShouldBeGreaterThan(20);
        foreach (var (language, code) in pieces)
        {
            var file = language.Split(' ') is [_, var name] ? Path.Combine(Sample, name) : throw new InvalidOperationException($"“{language}” names no file.");
            File.Exists(file).ShouldBeTrue(file);
            File.ReadAllText(file).ShouldContain(code.TrimEnd(), Case.Sensitive, $"{language} in docs/plug-in.md");
        }
    }

    [Fact]
    public void Every_code_file_of_the_sample_is_shown_or_named_by_its_like()
    {
        var shown = Snippets().Select(s => s.Language.Split(' ')[^1]).ToHashSet();
        string[] likeOthers =
        [
            "Greetings/IGreetingAppService.cs", "People/IPersonAppService.cs", "Journeys/GreetSettings.cs", "Migrations/People.cs", "Localization/en.json", "admin/src/texts.js",
        ];

        Directory.GetFiles(Sample, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Sample, f))
            .Where(f => !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal))
            .Except(shown).Except(likeOthers).ShouldBeEmpty();
    }

    /// <summary>Its commands, done where a reader would do them; what npm would install is there already.</summary>
    [Fact, Trait("Category", "Long")]
    public async Task The_commands_make_a_folder_that_a_host_runs()
    {
        using var folder = new TemporaryFolder();
        var plugIn = Path.Combine(folder.Path, "Acme.Hello");
        SampleFolder.Copy(new DirectoryInfo(Sample), plugIn);
        Directory.CreateSymbolicLink(Path.Combine(plugIn, "admin", "node_modules"), Path.Combine(Repository.Root, "host", "admin-ui", "node_modules"));
        var commands = string.Join('\n', Snippets().Where(s => s.Language == "sh").Select(s => s.Code))
            .Replace("PLATFORM_FOLDER", Repository.Root, StringComparison.Ordinal).Replace("HOST_FOLDER", folder.Path, StringComparison.Ordinal)
            .Replace("npm install && npm run build", "npm run build", StringComparison.Ordinal);
        await CommandLine.ShellAsync($"cd '{plugIn}'; export NUGET_PACKAGES='{folder.Path}/nuget' NUGET_FALLBACK_PACKAGES=~/.nuget/packages\n{commands}", TimeSpan.FromMinutes(8));

        await using var host = await RunningHost.StartAsync(new Dictionary<string, string> { ["PlugIns:Folder"] = Path.Combine(folder.Path, "plug-ins") });
        using var admin = await ApiClient.SignInAsync(host, "admin", RunningHost.AdminPassword);
        (await admin.GetAsync("/api/acme-hello/greeting?name=x")).GetProperty("text").GetString().ShouldBe("你好，x");
    }

    private static IEnumerable<(string Language, string Code)> Snippets() => Snippet.ReadBlocks("plug-in.md");

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("mmo-e2e-guide-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
