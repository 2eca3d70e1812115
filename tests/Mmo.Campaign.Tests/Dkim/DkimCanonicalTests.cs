using System.Text;
using Mmo.Campaign.Dkim;
using Mmo.Campaign.Mime;

namespace Mmo.Campaign.Tests.Dkim;

public class DkimCanonicalTests
{
    // RFC 6376 §3.4.5.
    [Fact]
    public void The_example_of_the_standard_comes_out_as_it_stands_there()
    {
        DkimCanonical.Header(new MimeHeader("A", " X")).ShouldBe("a:X");
        DkimCanonical.Header(new MimeHeader("B ".Trim(), " Y\t\r\n \tZ  ")).ShouldBe("b:Y Z");
        Body(" C \r\nD \t E\r\n\r\n\r\n").ShouldBe(" C\r\nD E\r\n");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\r\n\r\n", "")]
    [InlineData("a", "a\r\n")]
    [InlineData("a\r\n\r\nb\r\n\r\n", "a\r\n\r\nb\r\n")]
    [InlineData("a \t\r\n", "a\r\n")]
    public void Empty_lines_at_the_end_and_white_space_count_for_nothing(string body, string expected) => Body(body).ShouldBe(expected);

    private static string Body(string text) => Encoding.ASCII.GetString(DkimCanonical.Body(Encoding.ASCII.GetBytes(text)));
}
