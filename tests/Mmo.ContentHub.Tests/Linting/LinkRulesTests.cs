using Mmo.ContentHub.Linting;
using Mmo.ContentHub.Templates;

namespace Mmo.ContentHub.Tests.Linting;

public sealed class LinkRulesTests
{
    [Theory]
    [InlineData("<a href=\"\">x</a>", "link-empty", LintSeverity.Error)]
    [InlineData("<a>x</a>", "link-empty", LintSeverity.Error)]
    [InlineData("<a href=\"#\">x</a>", "link-empty", LintSeverity.Error)]
    [InlineData("<a href=\"/sale\">x</a>", "link-relative", LintSeverity.Error)]
    [InlineData("<a href=\"www.shop.example\">x</a>", "link-relative", LintSeverity.Error)]
    [InlineData("<a href=\"https://localhost/x\">x</a>", "link-host", LintSeverity.Error)]
    [InlineData("<a href=\"http://shop.example\">x</a>", "link-http", LintSeverity.Warning)]
    [InlineData("<a href=\"https://www.example.com/\">x</a>", "link-example", LintSeverity.Warning)]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "link-scheme", LintSeverity.Error)]
    [InlineData("<img src=\"https://a.example/x.png\">", "picture-without-alt", LintSeverity.Warning)]
    [InlineData("<img alt=\"\" src=\"data:image/png;base64,AA==\">", "picture-embedded", LintSeverity.Warning)]
    [InlineData("<script>1</script>", "active-content", LintSeverity.Error)]
    public void A_fault_is_found(string html, string code, LintSeverity severity)
    {
        var finding = LinkRules.Check(html).ShouldHaveSingleItem();
        finding.Code.ShouldBe(code);
        finding.Severity.ShouldBe(severity);
    }

    [Theory]
    [InlineData("<a href=\"https://shop.example/a?b=1\">x</a>")]
    [InlineData("<a href=\"{{event.url}}\">x</a>")]
    [InlineData("<a href=\"https://shop.example/{{event.id}}\">x</a>")]
    [InlineData("<a href=\"mailto:hi@shop.example\">x</a><a href=\"tel:+8613800000000\">x</a><a href=\"#part\">x</a>")]
    [InlineData("<img alt=\"茶\" src=\"https://a.example/x.png\">")]
    public void What_works_is_left_alone(string html) => LinkRules.Check(html).ShouldBeEmpty();

    [Fact]
    public void A_finding_knows_its_line() => LinkRules.Check("<p>\n\n<a href=\"\">x</a></p>").Single().Line.ShouldBe(3);
}
