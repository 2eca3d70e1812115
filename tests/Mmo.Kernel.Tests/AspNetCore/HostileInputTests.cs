using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class HostileInputTests(ShopHost host) : IClassFixture<ShopHost>
{
    [Theory]
    [InlineData("""{"name":"x","price":"1"}""", "price: price must be a number.")]
    [InlineData("""{"name":"x","price":1e400}""", "price: price must be a number.")]
    [InlineData("""{"name":"x","price":null}""", "price: price must be a number.")]
    [InlineData("""{"name":"x","kind":"comic"}""", "kind: kind must be one of novel, pictureBook.")]
    [InlineData("""{"name":"x","kind":1}""", "kind: kind must be one of novel, pictureBook.")]
    [InlineData("""{"name":"x","publishedAt":"yesterday"}""", "publishedAt: publishedAt must be a date and time with its offset, such as 2026-01-31T08:00:00Z.")]
    [InlineData("""{"name":"x","publishedAt":"2026-01-31T08:00:00"}""", "publishedAt: publishedAt must be a date and time with its offset, such as 2026-01-31T08:00:00Z.")]
    [InlineData("""{"name":"x","chapters":[{"title":"a","pages":1},{"title":"b","pages":1.5}]}""", "chapters[1].pages: chapters[1].pages must be a whole number within range.")]
    [InlineData("""{"name":"x","chapters":{"title":"a"}}""", "chapters: chapters must be a list.")]
    [InlineData("""{"name":["x"]}""", "name: name must be a text.")]
    [InlineData("""{"name":"x","shelf":{"label":"a","inner":[{"label":3}]}}""", "shelf.inner[0].label: shelf.inner[0].label must be a text.")]
    [InlineData("""{}""", "name: name is required.")]
    [InlineData("""{"name":null}""", "name: name must not be empty.")]
    [InlineData("""{"name":"x","price":-1}""", "price: price must be from 0 to 10000.")]
    [InlineData("""{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}""", "name: name takes at most 50 characters.")]
    [InlineData("""{"name":"x","chapters":[{"title":"a","pages":0}]}""", "chapters[0].pages: pages must be from 1 to 500.")]
    [InlineData("""{"name":"x","chapters":[{"pages":5}]}""", "chapters[0].title: chapters[0].title is required.")]
    [InlineData("""{"name":"x","chapters":[{"title":null,"pages":5}]}""", "chapters[0].title: title must not be empty.")]
    [InlineData("""{"name":"x","chapters":[null]}""", "chapters[0]: A list must not hold null.")]
    [InlineData("""{"name":"x","shelf":{"label":"a","inner":[{"label":"b","inner":[null]}]}}""", "shelf.inner[0].inner[0]: A list must not hold null.")]
    [InlineData("""{"name":"x","chapters":null}""", "chapters: chapters must not be empty.")]
    [InlineData("""{"name":"x","cover":{"url":"a"}}""", "cover.type: cover.type is required.")]
    [InlineData("""{"name":"x","cover":{"type":"leather"}}""", "cover: cover must be an object.")]
    [InlineData("""{"name":"x","cover":{"type":"picture"}}""", "cover.corners: cover.corners is required.")]
    [InlineData("""[]""", ": The body must be an object.")]
    [InlineData("""{"name":"x",}""", ": The body is not valid JSON: see line 1, byte 13.")]
    [InlineData("", ": The request needs a body.")]
    [InlineData("null", ": The request needs a body.")]
    public async Task A_bad_body_is_a_400_that_says_where_and_what(string body, string fault)
    {
        var boss = await host.SignedInAsync();
        var response = await boss.PostAsync("/api/shop/book", Json.Body(body));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = await response.ErrorAsync();
        error.Code().ShouldBe("Mmo:Validation");
        error.Faults().ShouldBe([fault]);
    }

    [Fact]
    public async Task The_sentence_is_Chinese_for_a_Chinese_browser()
    {
        var boss = await host.SignedInAsync(language: "zh-CN,zh;q=0.9,en;q=0.8");
        var error = await (await boss.PostAsync("/api/shop/book", Json.Body("""{"name":"x","kind":"comic"}"""))).ErrorAsync();

        error.Message().ShouldBe("输入有误，请按提示修改后重试。");
        error.Faults().ShouldBe(["kind: kind 应为以下之一：novel, pictureBook。"]);
    }

    [Fact]
    public async Task Several_faults_are_told_at_once()
    {
        var boss = await host.SignedInAsync();
        var response = await boss.PostAsync("/api/shop/book", Json.Body("""{"name":"x","price":-1,"chapters":[{"title":"a","pages":0}]}"""));

        (await response.ErrorAsync()).Faults().Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("/api/shop/book?maxResultCount=0", "maxResultCount: maxResultCount must be from 1 to 1000.")]
    [InlineData("/api/shop/book?maxResultCount=many", "maxResultCount: The value of maxResultCount is not valid.")]
    [InlineData("/api/shop/book?maxResultCount=99999999999999", "maxResultCount: The value of maxResultCount is not valid.")]
    [InlineData("/api/shop/book?kind=comic", "kind: The value of kind is not valid.")]
    [InlineData("/api/shop/book?ids=abc", "ids: The value is not valid.")]
    [InlineData("/api/shop/book?since=tomorrow", "since: The value of since is not valid.")]
    [InlineData("/api/shop/book?since=2026-01-31T08:00:00", "since: The value of since is not valid.")]
    [InlineData("/api/shop/book/abc", "id: The value of id is not valid.")]
    public async Task A_bad_path_or_query_is_a_400_that_says_where(string path, string fault)
    {
        var response = await (await host.SignedInAsync()).GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ErrorAsync()).Faults().ShouldBe([fault]);
    }

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task A_hostile_body_is_never_a_500(string body)
    {
        var boss = await host.SignedInAsync();
        foreach (var path in new[] { "/api/shop/book", "/api/shop/book/publish-many" })
        {
            var response = await boss.PostAsync(path, Json.Body(body));
            ((int)response.StatusCode).ShouldBeLessThan(500, host.Log.All.LastOrDefault().Text);
            if (!response.IsSuccessStatusCode)
            {
                (await response.ErrorAsync()).Message().ShouldNotBeEmpty();
            }
        }
    }

    public static TheoryData<string> HostileBodies =>
    [
        "{", "\"", "nul", "[[[[", new string('[', 10_000), string.Concat(Enumerable.Repeat("{\"shelf\":", 5_000)),
        Nested(14), Nested(15), Nested(16), Nested(40),
        """{"name":"\ud800"}""", """{"name":"a\u0000b"}""", """{"\u0000":1,"name":"x"}""", """{"name":"x","name":{}}""",
        """{"name":"x","price":1e99999}""", """{"name":"x","price":0.00000000000000000000000000000000000001}""", """{"name":"x","extra":{"":{},"a":null}}""",
        """{"name":"x","extra":[]}""", """{"name":"x","publishedAt":"9999-12-31T23:59:59-23:00"}""", """{"name":"x","publishedAt":"0001-01-01T00:00:00+14:00"}""",
        """["a",null]""", """[1]""", """{"__proto__":{"name":"x"}}""", """{"$ref":"1","$id":"1","$type":"System.Object"}""", "\u0000", "\uFEFF{}",
    ];

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_a_400()
    {
        var boss = await host.SignedInAsync();
        var body = new ByteArrayContent([.. "{\"name\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8]);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        (await boss.PostAsync("/api/shop/book", body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=nonsense")]
    public async Task A_foreign_content_type_is_a_415(string contentType)
    {
        var boss = await host.SignedInAsync();
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        var response = await boss.PostAsync("/api/shop/book", body);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await response.ErrorAsync()).Code().ShouldBe("Mmo:UnsupportedMediaType");
    }

    [Theory]
    [InlineData("?filter=%00")]
    [InlineData("?filter=%FF%FE")]
    [InlineData("?input.filter=x&input=y&[]=1&ids[0]=x&ids[a].b=c")]
    [InlineData("?sorting=1&sorting=2&&&===")]
    public async Task A_hostile_query_is_never_a_500(string query) =>
        ((int)(await (await host.SignedInAsync()).GetAsync($"/api/shop/book{query}")).StatusCode).ShouldBeLessThan(500);

    [Fact]
    public async Task A_query_with_thousands_of_values_is_never_a_500()
    {
        var ids = string.Join("&", Enumerable.Repeat("ids=0193a000-0000-7000-8000-000000000001", 5_000));
        ((int)(await (await host.SignedInAsync()).GetAsync($"/api/shop/book?{ids}")).StatusCode).ShouldBeLessThan(500);
    }

    private static string Nested(int depth) =>
        "{\"name\":\"x\",\"shelf\":" + string.Concat(Enumerable.Repeat("{\"label\":\"a\",\"inner\":[", depth)) + "{\"label\":\"z\"}" + string.Concat(Enumerable.Repeat("]}", depth)) + "}";
}
