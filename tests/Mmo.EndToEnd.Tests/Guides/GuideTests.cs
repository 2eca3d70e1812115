using System.Buffers.Binary;
using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>The guides name what is there: files, headings, pictures; and the marketer's calls things as the UI does.</summary>
public sealed partial class GuideTests
{
    private const int MaxPictureBytes = 200 * 1024;
    private const int MaxPicturesBytes = 2_500 * 1024;

    private static readonly IReadOnlyList<Guide> Guides = Guide.ReadAll();
    private static readonly Guide Marketer = Guide.Read("docs/marketer.md");

    [Fact]
    public void Every_bold_word_of_the_marketers_guide_is_a_text_of_the_UI()
    {
        var ui = UiWords.Read();
        Marketer.BoldWords.Count().ShouldBeGreaterThan(100);
        Marketer.BoldWords.Where(words => !ui.Contain(words)).Distinct().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("保存人群", true)]
    [InlineData("编辑第2版", true)]
    [InlineData("发布「新客欢迎」第12版？", true)]
    [InlineData("人群", true)]
    [InlineData("保存人群吧", false)]
    [InlineData("编辑第二版", false)]
    [InlineData("随便什么人", false)]
    public void A_text_of_the_UI_is_known_word_for_word(string words, bool isKnown) => UiWords.Read().Contain(words).ShouldBe(isKnown);

    [Fact]
    public void The_marketers_guide_keeps_the_rules_of_Chinese_typesetting()
    {
        // As host/admin-ui/tests/texts.test.ts has them for the UI.
        var faults = Marketer.ReadText.Split('\n').Where(line => HalfWidth().IsMatch(line) || TypedSpace().IsMatch(line) || line.Contains('！', StringComparison.Ordinal));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_of_a_guide_leads_somewhere() => Guides.SelectMany(guide => guide.DeadLinks.Select(link => $"{guide.Name}: {link}")).ShouldBeEmpty();

    [Fact]
    public void Guides_show_the_pictures_that_there_are()
    {
        var shown = Guides.SelectMany(guide => guide.Pictures).Distinct().Order(StringComparer.Ordinal).ToArray();
        shown.ShouldBe(Directory.GetFiles(GuidePictures.Folder).Order(StringComparer.Ordinal));
        shown.Select(Path.GetFileName).ShouldBe(GuidePictures.All.Order(StringComparer.Ordinal), "each picture is taken by GuidePicturesTests");
    }

    [Fact]
    public void The_pictures_are_whole_and_light()
    {
        var files = Directory.GetFiles(GuidePictures.Folder).Select(file => new FileInfo(file)).ToArray();
        files.Where(file => file.Length > MaxPictureBytes).Select(file => file.Name).ShouldBeEmpty();
        files.Sum(file => file.Length).ShouldBeLessThan(MaxPicturesBytes);
        files.Select(file => (file.Name, Size: SizeOf(file.FullName))).Where(file => file.Size != GuidePictures.Size).ShouldBeEmpty();
    }

    private static (int Width, int Height) SizeOf(string png)
    {
        using var stream = File.OpenRead(png);
        Span<byte> head = stackalloc byte[24];
        stream.ReadExactly(head);
        return (BinaryPrimitives.ReadInt32BigEndian(head[16..]), BinaryPrimitives.ReadInt32BigEndian(head[20..]));
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}][,:;?!()]|[,:;?!()][\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}] [0-9A-Za-z]|[0-9A-Za-z] [\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex TypedSpace();
}
