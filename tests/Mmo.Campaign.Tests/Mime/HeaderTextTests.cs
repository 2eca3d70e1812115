using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mmo.Campaign.Mime;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Mime;

public class HeaderTextTests
{
    private static readonly SmtpAddress Address = SmtpAddress.Parse("wang@example.com");

    /// <summary>Texts that mix what is encoded with what is not, spaces, looks of encoding, and characters of 1 to 4 bytes.</summary>
    private static Arbitrary<string> Texts => Gen.OneOf(
            Gen.Elements(" ", "  ", "a", "hello", "=?", "?=", "=?UTF-8?B?5L2g?=", "_", "=", "\t", "\"", "\\", ",", "<", ">", "(", ".", "@", ":", "é", "中文标题", "双十一🎉", "👨‍👩‍👧", "\u2028", "\uffff"),
            Gen.Choose(0x20, 0x7e).Select(c => ((char)c).ToString()),
            Gen.Choose(0x4e00, 0x9fff).Select(c => ((char)c).ToString()),
            Gen.Choose(1, 200).Select(n => new string('x', n)))
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void A_subject_is_read_as_it_was_written() =>
        Prop.ForAll(Texts, text =>
        {
            var header = HeaderText.Unstructured("Subject", text);
            return MimeDecoder.DecodeWords(Unfold(header.Value)) == text && HasGoodLines(header);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_display_name_is_read_as_it_was_written() =>
        Prop.ForAll(Texts, text =>
        {
            var header = HeaderText.Of("Reply-To", new Mailbox(Address, text));
            return text.Length == 0
                ? header.Value == "wang@example.com"
                : MimeDecoder.DisplayName(Unfold(header.Value)) == text && header.Value.EndsWith("<wang@example.com>", StringComparison.Ordinal) && HasGoodLines(header);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Order 1024 is on its way", "Order 1024 is on its way")]
    [InlineData("双十一", "=?UTF-8?B?5Y+M5Y2B5LiA?=")]
    [InlineData("Your café is open today", "=?UTF-8?Q?Your_caf=C3=A9_is_open_today?=")]
    public void ASCII_stays_readable_and_the_shorter_encoding_is_taken(string text, string expected) =>
        HeaderText.Unstructured("Subject", text).Value.ShouldBe(expected);

    [Theory]
    [InlineData(69)]
    [InlineData(70)]
    [InlineData(77)]
    [InlineData(78)]
    public void A_long_word_makes_no_long_line(int length)
    {
        HasGoodLines(HeaderText.Unstructured("Subject", new string('x', length))).ShouldBeTrue();
        HasGoodLines(HeaderText.Unstructured("Subject", "a " + new string('x', length))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Wang Wei", "Wang Wei <wang@example.com>")]
    [InlineData("Wang, Wei", "\"Wang, Wei\" <wang@example.com>")]
    [InlineData("Say \"hi\"", "\"Say \\\"hi\\\"\" <wang@example.com>")]
    [InlineData("王伟", "=?UTF-8?B?546L5Lyf?= <wang@example.com>")]
    [InlineData(null, "wang@example.com")]
    public void A_name_takes_the_plainest_form_that_is_right(string? name, string expected) =>
        HeaderText.Of("To", new Mailbox(Address, name)).Value.ShouldBe(expected);

    [Theory]
    [InlineData("hello\r\nBcc: evil@example.com")]
    [InlineData("hello\nBcc: evil@example.com")]
    [InlineData("hello\r\n\r\nbody")]
    [InlineData("hello\r")]
    [InlineData("hello\0")]
    public void A_line_break_gets_into_no_header(string text)
    {
        Should.Throw<FormatException>(() => HeaderText.Unstructured("Subject", text)).Message.ShouldContain("line break");
        Should.Throw<FormatException>(() => HeaderText.Of("From", new Mailbox(Address, text))).Message.ShouldContain("line break");
        Should.Throw<FormatException>(() => new MimeHeader("X-Any", text)).Message.ShouldContain("line break");
        Should.Throw<FormatException>(() => new MimeHeader("X-" + text, "value"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("名")]
    public void A_header_name_is_plain(string name) => Should.Throw<FormatException>(() => new MimeHeader(name, "value"));

    private static string Unfold(string value) => value.Replace("\r\n ", " ", StringComparison.Ordinal);

    private static bool HasGoodLines(MimeHeader header) =>
        $"{header.Name}: {header.Value}".Split("\r\n").All(line =>
            Ascii.IsValid(line)
            && line.Length <= (line.Contains("=?", StringComparison.Ordinal) ? 76 : 78)
            && line.Trim(' ').Length > 0);
}
