using Mmo.Data;

namespace Mmo.CrmSync.Tests;

public sealed class MaskTests
{
    [Theory]
    [InlineData("陈思远", "陈**")]
    [InlineData("𠮷田", "𠮷**")]
    [InlineData(" Ada Lovelace", "A**")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void A_name_keeps_its_first_character(string? name, string? masked) => Masked.Name(name).ShouldBe(masked);

    [Theory]
    [InlineData("+8613812342040", "138****2040")]
    [InlineData("+4915112345678", "+49****5678")]
    [InlineData("12345", "****")]
    public void A_phone_number_keeps_its_ends(string phone, string masked) => Masked.Phone(phone).ShouldBe(masked);

    [Theory]
    [InlineData("siyuan@163.com", "s***@163.com")]
    [InlineData("x@163.com", "x***@163.com")]
    [InlineData("nonsense", "***")]
    public void An_address_keeps_its_domain(string email, string masked) => Masked.Email(email).ShouldBe(masked);
}
