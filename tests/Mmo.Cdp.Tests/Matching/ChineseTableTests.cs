using System.Diagnostics;
using Mmo.Cdp.Matching.Chinese;

namespace Mmo.Cdp.Tests.Matching;

public sealed class ChineseTableTests
{
    private static readonly string Tables = Path.Combine(Repository.Root, "modules", "cdp", "Mmo.Cdp", "Matching", "Chinese", "Tables");

    [Theory]
    [InlineData("王伟", false, "wang2 wei3")]
    [InlineData("曾", true, "zeng1")]
    [InlineData("单", true, "shan4")]
    [InlineData("欧阳", true, "ou1 yang2")]
    [InlineData("吕", true, "lv3")]
    [InlineData("㐂", false, "㐂")]
    public void Names_are_read(string name, bool isSurname, string expected) => Pinyin.Of(name, isSurname).ShouldBe(expected);

    [Theory]
    [InlineData("zhang", "zan")]
    [InlineData("shi ning", "si lin")]
    [InlineData("ou yang", "ou yan")]
    public void What_sounds_nearly_alike_has_one_form(string pinyin, string expected) => NearPinyin.Of(pinyin).ShouldBe(expected);

    [Fact]
    public async Task The_committed_tables_are_those_that_the_packages_give()
    {
        await NodePackages.EnsureAsync();
        var folder = Directory.CreateTempSubdirectory("mmo-tables");
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["chinese-tables.mjs", folder.FullName]) { WorkingDirectory = Repository.NodeFolder })!;
            await node.WaitForExitAsync();

            node.ExitCode.ShouldBe(0);
            foreach (var table in folder.GetFiles())
            {
                (await File.ReadAllTextAsync(Path.Combine(Tables, table.Name))).ShouldBe(await File.ReadAllTextAsync(table.FullName), $"{table.Name} is stale");
            }
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
