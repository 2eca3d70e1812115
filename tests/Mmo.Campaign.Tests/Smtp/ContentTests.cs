using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class ContentTests
{
    /// <summary>Short texts of the characters that matter, so that every combination of dots and line ends comes up.</summary>
    private static Arbitrary<string> Tricky => Gen.Elements(".", "\r", "\n", "\r\n", "a", "..", "\r\n.\r\n", "好")
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void What_the_server_unstuffs_is_the_message_with_its_line_ends_made_CRLF() =>
        Prop.ForAll(Tricky, text =>
        {
            var wire = Encoding.UTF8.GetString(SmtpContent.From(Encoding.UTF8.GetBytes(text)).Wire.Span);
            var normal = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            var expected = normal.Length == 0 || normal.EndsWith('\n') ? normal : normal + "\n";
            return Unstuff(wire) == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_inside_a_message_looks_like_the_final_dot_to_any_server() =>
        Prop.ForAll(Tricky, text =>
        {
            var wire = "\r\n" + Encoding.UTF8.GetString(SmtpContent.From(Encoding.UTF8.GetBytes(text)).Wire.Span);
            var withoutPairs = wire.Replace("\r\n", "|", StringComparison.Ordinal);
            return !wire.Contains("\r\n.\r\n", StringComparison.Ordinal)
                && withoutPairs.AsSpan().IndexOfAny('\r', '\n') < 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_size_counts_line_ends_but_no_doubled_dots() =>
        Prop.ForAll(Tricky, text =>
        {
            var content = SmtpContent.From(Encoding.UTF8.GetBytes(text));
            var wire = Encoding.UTF8.GetString(content.Wire.Span);
            return content.Size == Encoding.UTF8.GetByteCount(Unstuff(wire).Replace("\n", "\r\n", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_of_998_octets_passes_and_a_longer_one_is_refused_with_a_sentence()
    {
        SmtpContent.From(Encoding.ASCII.GetBytes("." + new string('a', 997))).Wire.Length.ShouldBe(999 + 2);
        Should.Throw<FormatException>(() => SmtpContent.From(Encoding.ASCII.GetBytes(new string('a', 999)))).Message.ShouldContain("998 octets");
    }

    [Fact]
    public void Letters_outside_ASCII_are_noticed_where_they_stand()
    {
        static (bool, bool) Of(string text) => (SmtpContent.From(Encoding.UTF8.GetBytes(text)).Has8BitHeader, SmtpContent.From(Encoding.UTF8.GetBytes(text)).Has8BitBody);
        Of("Subject: a\r\n\r\nb").ShouldBe((false, false));
        Of("Subject: 好\r\n\r\nb").ShouldBe((true, false));
        Of("Subject: a\r\n\r\n好").ShouldBe((false, true));
    }

    private static string Unstuff(string wire) =>
        string.Concat(wire.Split("\r\n").SkipLast(1).Select(line => (line.StartsWith('.') ? line[1..] : line) + "\n"));
}
