using System.Text.Json;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Guards;

/// <summary>
/// tests/mutations/run.mjs removes each guard of its list and sees its test turn red, which takes long. Here only: the list is still
/// about this code, so that whoever moves a guard or renames a test hears of it at once.
/// </summary>
public sealed class GuardTests
{
    private static readonly string List = Path.Combine(Repository.Root, "tests", "mutations", "guards.json");

    private static readonly Guard[] Guards = JsonSerializer.Deserialize<Guard[]>(File.ReadAllText(List), JsonSerializerOptions.Web)!;

    [Fact]
    public void Every_guard_stands_once_where_the_list_says() =>
        Guards.Where(g => Read(g.File).Split(g.Find).Length != 2).Select(g => $"{g.Name}: {g.File} does not hold exactly once: {g.Find}").ShouldBeEmpty();

    [Fact]
    public void Every_guard_has_a_name_of_its_own_and_a_test_that_exists()
    {
        Guards.GroupBy(g => g.Name).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        Guards.Where(g => g.Find == g.Replace || !HasTest(g)).Select(g => $"{g.Name}: there is no {g.Test} in tests/{g.Project}").ShouldBeEmpty();
    }

    private static bool HasTest(Guard guard)
    {
        var (name, method) = guard.Test.Split('.') is [var c, var m] ? (c, m) : throw new FormatException($"{guard.Test} is not Class.Method.");
        return Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", guard.Project), $"{name}*.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));
    }

    private static string Read(string file)
    {
        var path = Path.Combine(Repository.Root, file);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
