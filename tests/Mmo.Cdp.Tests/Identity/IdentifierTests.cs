using Mmo.Cdp.Identity;

namespace Mmo.Cdp.Tests.Identity;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("  Zhang.San@Example.COM ", "zhang.san@example.com")]
    [InlineData("zhang＠example.com", "zhang@example.com")]
    [InlineData("li@例子.中国", "li@xn--fsqu00a.xn--fiqs8s")]
    [InlineData("a+tag@mail.example.com", "a+tag@mail.example.com")]
    [InlineData("no-at.example.com", null), InlineData("a@b", null), InlineData("a b@example.com", null), InlineData("@example.com", null)]
    [InlineData("a@exa_mple.com", null), InlineData("a@example..com", null), InlineData(".a@example.com", null), InlineData("", null), InlineData(null, null)]
    [InlineData("a@b@example.com", null), InlineData("a@example.com.", null)]
    public void An_email_address_has_one_form(string? typed, string? expected) => EmailAddress.Normalize(typed).ShouldBe(expected);

    [Theory]
    [InlineData("13800138000", "+8613800138000"), InlineData("138 0013 8000", "+8613800138000"), InlineData("138-0013-8000", "+8613800138000")]
    [InlineData("+86 138 0013 8000", "+8613800138000"), InlineData("0086 13800138000", "+8613800138000"), InlineData("8613800138000", "+8613800138000")]
    [InlineData("１３８００１３８０００", "+8613800138000"), InlineData("(021) 6230-5555", "+862162305555"), InlineData("+86 21 62305555", "+862162305555")]
    [InlineData("010-12345678", "+861012345678"), InlineData("+1 (415) 555-2671", "+14155552671"), InlineData("00 44 20 7946 0018", "+442079460018")]
    [InlineData("12800138000", null), InlineData("1380013800", null), InlineData("138001380001", null), InlineData("62305555", null)]
    [InlineData("+86 123", null), InlineData("abc", null), InlineData("138x0013800", null), InlineData("", null), InlineData("+", null), InlineData(null, null)]
    public void A_phone_number_has_one_form_and_without_a_prefix_is_a_Chinese_one(string? typed, string? expected) =>
        PhoneNumber.Normalize(typed, "86").ShouldBe(expected);

    [Theory]
    [InlineData("020 7946 0018", "44", "+442079460018"), InlineData("(415) 555-2671", "1", "+14155552671"), InlineData("+8613800138000", "44", "+8613800138000")]
    public void A_tenant_of_another_country_has_its_own_prefix(string typed, string callingCode, string expected) =>
        PhoneNumber.Normalize(typed, callingCode).ShouldBe(expected);

    [Theory]
    [InlineData(""), InlineData("  "), InlineData("0"), InlineData("0000"), InlineData("0-0"), InlineData("-1"), InlineData("null"), InlineData("NULL")]
    [InlineData("undefined"), InlineData("Anonymous"), InlineData("[object Object]"), InlineData(null), InlineData("---"), InlineData("a\ufffe")]
    [InlineData("undefined\u200b"), InlineData("\u202eundefined"), InlineData("ｕｎｄｅｆｉｎｅｄ"), InlineData("\ufeffnull\u2060"), InlineData("００００"), InlineData("\u200b\u200d")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public void A_value_that_everybody_has_names_nobody(string? value)
    {
        Identifiers.UserId(value).ShouldBeNull();
        Identifiers.AnonymousId(value).ShouldBeNull();
        Identifiers.External("wecom", value, "86").ShouldBeNull();
    }

    [Fact]
    public void User_ids_keep_their_case_and_lose_only_their_margins()
    {
        Identifiers.UserId(" AbC-1 ")!.Value.Value.ShouldBe("AbC-1");
        Identifiers.UserId("张三")!.Value.Value.ShouldBe("张三");
        Identifiers.External("WeCom", "wm_1", "86")!.Value.Value.ShouldBe("wecom:wm_1");
        Identifiers.External("phone", "138 0013 8000", "86")!.Value.Value.ShouldBe("+8613800138000");
    }
}
