using System.Text.Json;
using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Tests.People;

public sealed class TimelinePropertiesTests
{
    [Theory]
    [InlineData("identify", """{"name":"陈小明","email":"ming@example.com","city":"上海"}""", """{"name":"陈**","email":"m***@example.com","city":"上海"}""")]
    [InlineData("identify", """{"traits":{"姓名":"陈小明","手机":"13800138001"}}""", """{"traits":{"姓名":"陈**","手机":"138****8001"}}""")]
    [InlineData("track", """{"name":"陈小明","mobile":"13800138001"}""", """{"name":"陈**","mobile":"138****8001"}""")]
    [InlineData("track", """{"customer":{"name":"陈小明"}}""", """{"customer":{"name":"陈**"}}""")]
    [InlineData("track", """{"firstName":"小明","address":{"street":"南京路1号"}}""", """{"firstName":"小**","address":"***"}""")]
    public void Who_somebody_is_stays_masked_whatever_the_source_calls_it(string kind, string sent, string shown) => Shown(sent, kind).ShouldBe(shown);

    [Theory]
    [InlineData("page", """{"name":"商品页","title":"武夷肉桂"}""")]
    [InlineData("track", """{"name":"武夷肉桂","products":[{"name":"武夷肉桂","price":98}]}""")]
    public void What_a_page_or_a_product_is_called_is_shown(string kind, string sent) => Shown(sent, kind).ShouldBe(sent);

    private static string Shown(string json, string kind) =>
        JsonSerializer.Serialize(TimelineProperties.Shown(json, kind), new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
