using Mmo.Data;
using Mmo.Money;

namespace Mmo.CrmSync.Tests;

public sealed class MoneyAndMaskTests
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
    [InlineData("12345", "****45")]
    [InlineData("7", "****7")]
    public void A_phone_number_keeps_its_ends(string phone, string masked) => Masked.Phone(phone).ShouldBe(masked);

    [Theory]
    [InlineData("siyuan@163.com", "si****@163.com")]
    [InlineData("x@163.com", "x****@163.com")]
    [InlineData("nonsense", "n****")]
    public void An_address_keeps_its_domain(string email, string masked) => Masked.Email(email).ShouldBe(masked);

    [Theory]
    [InlineData(268.5, "CNY", 26850L)]
    [InlineData(268, "JPY", 268L)]
    [InlineData(1.234, "KWD", 1234L)]
    [InlineData(1.234, "CNY", null)]
    [InlineData(0.5, "JPY", null)]
    public void Minor_units_are_those_of_the_currency(double amount, string currency, long? minor) =>
        Currencies.ToMinorExact((decimal)amount, currency).ShouldBe(minor);

    [Fact]
    public void Minor_units_come_back_as_the_amount() => Currencies.FromMinor(26850, "CNY").ShouldBe(268.5m);
}
