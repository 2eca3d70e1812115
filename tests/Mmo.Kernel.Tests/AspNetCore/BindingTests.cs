using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class BindingTests(ShopHost host) : IClassFixture<ShopHost>
{
    [Fact]
    public async Task A_complex_input_of_a_GET_comes_from_the_query()
    {
        var boss = await host.SignedInAsync();
        var answer = await (await boss.GetAsync(
            "/api/shop/book?filter=红&kind=pictureBook&ids=0193a000-0000-7000-8000-000000000001&ids=0193a000-0000-7000-8000-000000000002&maxResultCount=5")).ReadAsync();

        answer.GetProperty("totalCount").GetInt64().ShouldBe(2);
        answer.GetProperty("items")[0].GetProperty("name").GetString().ShouldBe("红");
        answer.GetProperty("items")[0].GetProperty("kind").GetString().ShouldBe("pictureBook");
    }

    [Fact]
    public async Task A_complex_input_of_a_POST_comes_from_the_body_and_Chinese_is_not_escaped()
    {
        var boss = await host.SignedInAsync();
        var response = await boss.PostAsync("/api/shop/book", Json.Body("""{"name":"红楼梦","kind":"novel","price":1.5,"extra":{"a":[1,{"b":null}]}}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"name\":\"红楼梦\"");
    }

    [Theory]
    [InlineData("2026-01-31T08:00:00Z", "2026-01-31T08:00:00+00:00")]
    [InlineData("2026-01-31T08:00:00+08:00", "2026-01-31T00:00:00+00:00")]
    [InlineData("2026-01-31T08:00:00.123-05:30", "2026-01-31T13:30:00.123+00:00")]
    public async Task A_time_comes_in_with_any_offset_and_goes_on_in_UTC(string sent, string got)
    {
        var boss = await host.SignedInAsync();
        var byBody = await (await boss.PostAsync("/api/shop/book", Json.Body($$"""{"name":"x","publishedAt":"{{sent}}"}"""))).ReadAsync();
        var byQuery = await (await boss.GetAsync($"/api/shop/book?since={Uri.EscapeDataString(sent)}")).ReadAsync();

        byBody.GetProperty("publishedAt").GetString().ShouldBe(got);
        byQuery.GetProperty("items")[0].GetProperty("publishedAt").GetString().ShouldBe(got);
    }

    [Fact]
    public async Task A_list_of_a_POST_is_the_body()
    {
        var boss = await host.SignedInAsync();
        (await (await boss.PostAsync("/api/shop/book/publish-many", Json.Body("""["ab","c"]"""))).Content.ReadAsStringAsync()).ShouldBe("3");
    }

    [Fact]
    public async Task Nothing_is_204_a_text_is_JSON_and_null_is_null()
    {
        var boss = await host.SignedInAsync();
        (await boss.DeleteAsync($"/api/shop/book/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await boss.PostAsync($"/api/shop/book/{Guid.Empty}/editor", Json.Body("""{"title":"曹","pages":1}"""))).Content.ReadAsStringAsync()).ShouldBe("\"曹\"");
        var newest = await boss.GetAsync("/api/shop/book/newest");
        newest.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await newest.Content.ReadAsStringAsync()).ShouldBe("null");
    }

    [Fact]
    public async Task An_asynchronous_stream_is_a_JSON_list()
    {
        var boss = await host.SignedInAsync();
        (await (await boss.GetAsync("/api/shop/book/pages?count=3")).Content.ReadAsStringAsync()).ShouldBe("[0,1,2]");
    }

    [Fact]
    public async Task A_stream_is_answered_as_a_file_with_its_name()
    {
        var boss = await host.SignedInAsync();
        var response = await boss.GetAsync($"/api/shop/book/{Guid.Empty}/file");

        (await response.Content.ReadAsStringAsync()).ShouldBe("正文");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("书.txt");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task A_file_comes_in_by_form_or_as_the_body()
    {
        var boss = await host.SignedInAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[3]), "file", "a.csv" } };
        (await (await boss.PostAsync("/api/shop/book/import", form)).Content.ReadAsStringAsync()).ShouldBe("3");
        (await (await boss.PostAsync("/api/shop/book/import", new ByteArrayContent(new byte[5]))).Content.ReadAsStringAsync()).ShouldBe("5");
    }

    [Fact]
    public async Task A_missing_or_broken_file_is_a_400()
    {
        var boss = await host.SignedInAsync();
        (await boss.PostAsync("/api/shop/book/import", null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var broken = new ByteArrayContent(Encoding.UTF8.GetBytes("--x\r\nnonsense"));
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        (await boss.PostAsync("/api/shop/book/import", broken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_method_that_says_nothing_about_authorization_asks_for_a_signed_in_user()
    {
        (await host.Anonymous().GetAsync("/api/shop/book/title")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await host.SignedInAsync("clerk")).GetAsync("/api/shop/book/title")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
