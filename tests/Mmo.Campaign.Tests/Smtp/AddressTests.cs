using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class AddressTests
{
    [Theory]
    [InlineData("wang@example.com", "wang@example.com")]
    [InlineData("Wang.Wei+news@EXAMPLE.com", "Wang.Wei+news@example.com")]
    [InlineData("o'neil!#$%&*-/=?^_`{|}~@example.com", "o'neil!#$%&*-/=?^_`{|}~@example.com")]
    [InlineData("\"a b@c\\\"d\"@example.com", "\"a b@c\\\"d\"@example.com")]
    [InlineData("news@例子.中国", "news@xn--fsqu00a.xn--fiqs8s")]
    [InlineData("news@例子。中国", "news@xn--fsqu00a.xn--fiqs8s")]
    [InlineData("王伟@example.com", "王伟@example.com")]
    [InlineData("\U00020bb7野@example.com", "\U00020bb7野@example.com")]
    [InlineData("\"王 \\\\\"@example.com", "\"王 \\\\\"@example.com")]
    [InlineData("root@localhost", "root@localhost")]
    [InlineData("a@[192.0.2.1]", "a@[192.0.2.1]")]
    [InlineData("a@[IPv6:2001:db8::1]", "a@[IPv6:2001:db8::1]")]
    public void An_address_is_kept_with_its_domain_in_ASCII(string text, string expected) =>
        SmtpAddress.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData(null, "is empty")]
    [InlineData("  ", "is empty")]
    [InlineData("wang", "has no @")]
    [InlineData("@example.com", "nothing before the @")]
    [InlineData("wang@", "not a domain")]
    [InlineData("wang@example..com", "not a domain")]
    [InlineData("wang@example.com.", "not a domain")]
    [InlineData("wang@-example.com", "not a domain")]
    [InlineData("wang@exa mple.com", "not a domain")]
    [InlineData("wang@example.com>", "not a domain")]
    [InlineData("wang@[300.0.2.1]", "not a domain")]
    [InlineData("wang@[IPv6:fe80::1%eth0]", "not a domain")]
    [InlineData("wang wei@example.com", "not allowed there")]
    [InlineData(".wang@example.com", "not allowed there")]
    [InlineData("wang.@example.com", "not allowed there")]
    [InlineData("wa..ng@example.com", "not allowed there")]
    [InlineData("<wang@example.com", "not allowed there")]
    [InlineData("\"wang@example.com", "not allowed there")]
    [InlineData("\"wang\\\"@example.com", "not allowed there")]
    [InlineData("wang\u200b@example.com", "not allowed there")]
    [InlineData("wang\ud800@example.com", "not allowed there")]
    [InlineData("wang\u0000@example.com", "not allowed there")]
    [InlineData("wang\ufffe@example.com", "not allowed there")]
    [InlineData("wang\uffff@example.com", "not allowed there")]
    [InlineData("wang\ufdd0@example.com", "not allowed there")]
    [InlineData("wang\U0001fffe@example.com", "not allowed there")]
    [InlineData("wang\U000e0061@example.com", "not allowed there")]
    [InlineData("\"wang\ufffe\"@example.com", "not allowed there")]
    [InlineData("wang@exam\ufffeple.com", "not a domain")]
    [InlineData("wang@exam\U0001fffeple.com", "not a domain")]
    [InlineData("wang@example.com\r\nRCPT TO:<evil@example.com>", "holds a line break")]
    [InlineData("wang\n@example.com", "holds a line break")]
    public void What_is_wrong_with_an_address_is_said_in_a_sentence_without_the_address(string? text, string expected)
    {
        SmtpAddress.TryParse(text, out var address, out var problem).ShouldBeFalse();
        address.ShouldBeNull();
        problem.ShouldNotBeNull().ShouldContain(expected);
        problem.ShouldNotContain("wang");
        Should.Throw<FormatException>(() => SmtpAddress.Parse(text)).Message.ShouldBe(problem);
    }

    [Fact]
    public void Lengths_are_those_of_the_standard_in_octets()
    {
        var domain = string.Join('.', Enumerable.Repeat(new string('d', 46), 4)) + ".e";
        SmtpAddress.TryParse($"{new string('a', 64)}@{domain}", out _, out _).ShouldBeTrue();
        SmtpAddress.TryParse($"{new string('a', 65)}@example.com", out _, out var local).ShouldBeFalse();
        local.ShouldContain("longer than 64");
        SmtpAddress.TryParse($"{new string('王', 22)}@example.com", out _, out _).ShouldBeFalse("66 octets");
        SmtpAddress.TryParse($"{new string('a', 64)}@{domain}e", out _, out var whole).ShouldBeFalse();
        whole.ShouldContain("longer than 254");
        SmtpAddress.TryParse($"a@{new string('d', 64)}.com", out _, out _).ShouldBeFalse();
    }
}
