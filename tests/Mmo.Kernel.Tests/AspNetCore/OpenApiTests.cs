using System.Net;
using System.Text.Json;
using Mmo.AspNetCore.OpenApi;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class OpenApiTests(ShopHost host) : IClassFixture<ShopHost>
{
    [Fact]
    public async Task An_operation_has_an_id_a_text_its_permission_and_its_errors()
    {
        var get = (await DocumentAsync()).GetProperty("paths").GetProperty("/api/shop/book/{id}").GetProperty("get");

        get.GetProperty("operationId").GetString().ShouldBe("Book_Get");
        get.GetProperty("summary").GetString().ShouldBe("One book, with Chapters.");
        get.GetProperty("parameters")[0].GetProperty("description").GetString().ShouldBe("The book's id.");
        get.GetProperty("x-permission").GetString().ShouldBe("Shop.Books");
        (await DocumentAsync()).GetProperty("paths").GetProperty("/api/shop/book/{id}").GetProperty("delete")
            .GetProperty("x-permission").GetString().ShouldBe("Shop.Books.Edit");
        Names(get.GetProperty("responses")).ShouldBe(["200", "400", "401", "403", "404", "429"]);
    }

    [Fact]
    public async Task An_API_key_is_offered_only_where_it_may_carry_the_permission()
    {
        var paths = (await DocumentAsync()).GetProperty("paths").GetProperty("/api/shop/book");

        paths.GetProperty("get").GetProperty("security").EnumerateArray().SelectMany(Names).ShouldBe(["cookie", "bearer", "apiKey"]);
        paths.GetProperty("post").GetProperty("security").EnumerateArray().SelectMany(Names).ShouldBe(["cookie", "bearer"]);
    }

    [Fact]
    public async Task A_body_is_JSON_only_and_query_names_are_camel_case()
    {
        var book = (await DocumentAsync()).GetProperty("paths").GetProperty("/api/shop/book");

        Names(book.GetProperty("post").GetProperty("requestBody").GetProperty("content")).ShouldBe(["application/json"]);
        book.GetProperty("get").GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString())
            .ShouldBe(["filter", "kind", "ids", "since", "skipCount", "maxResultCount", "sorting"]);
    }

    [Fact]
    public async Task A_file_is_binary_both_ways()
    {
        var paths = (await DocumentAsync()).GetProperty("paths");

        var form = paths.GetProperty("/api/shop/book/import").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("multipart/form-data");
        form.GetProperty("schema").GetProperty("properties").GetProperty("file").GetProperty("format").GetString().ShouldBe("binary");
        Names(paths.GetProperty("/api/shop/book/{id}/file").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content"))
            .ShouldBe(["application/octet-stream"]);
    }

    [Fact]
    public async Task What_is_answered_has_every_field_and_what_is_sent_only_the_demanded_ones()
    {
        var schemas = await SchemasAsync();

        Required(schemas, "BookDto").ShouldBe(["chapters", "id", "kind", "name", "price", "publishedAt", "subtitle"]);
        Required(schemas, "CreateBookDto").ShouldBe(["name"]);
        Required(schemas, "ShelfDto").ShouldBe(["label"]);
        Required(schemas, "SignInInput").ShouldBe(["userName"]);
    }

    [Fact]
    public async Task What_may_be_null_says_so()
    {
        var document = await DocumentAsync();
        var book = document.GetProperty("components").GetProperty("schemas").GetProperty("BookDto").GetProperty("properties");

        book.GetProperty("subtitle").GetProperty("type").EnumerateArray().Select(t => t.GetString()).ShouldBe(["null", "string"]);
        book.GetProperty("name").GetProperty("type").GetString().ShouldBe("string");
        document.GetProperty("paths").GetProperty("/api/shop/book/newest").GetProperty("get").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("oneOf")[0].GetProperty("type").GetString().ShouldBe("null");
    }

    [Fact]
    public async Task An_enum_is_text_with_its_values_explained_and_a_number_is_only_a_number()
    {
        var schemas = await SchemasAsync();

        var kind = schemas.GetProperty("BookKind");
        kind.GetProperty("type").GetString().ShouldBe("string");
        kind.GetProperty("enum").EnumerateArray().Select(v => v.GetString()).ShouldBe(["novel", "pictureBook"]);
        kind.GetProperty("description").GetString().ShouldBe("- `novel`: Long, and made up.");
        schemas.GetProperty("ChapterDto").GetProperty("properties").GetProperty("pages").GetProperty("type").GetString().ShouldBe("integer");
        schemas.GetProperty("ChapterDto").GetProperty("properties").GetProperty("title").GetProperty("description").GetString().ShouldBe("What stands above it.");
    }

    [Fact]
    public async Task An_open_object_takes_any_field() =>
        (await SchemasAsync()).GetProperty("CreateBookDto").GetProperty("properties").GetProperty("extra").GetProperty("additionalProperties").ValueKind.ShouldBe(JsonValueKind.Object);

    [Fact]
    public async Task The_export_is_the_same_every_time_and_has_a_file_for_each_document()
    {
        var folder = Directory.CreateTempSubdirectory("mmo-openapi").FullName;
        try
        {
            var files = await OpenApiExporter.ExportAsync(host.App.Services, folder);
            files.Select(Path.GetFileName).ShouldBe(["abp.json", "shop.json"]);
            var first = await File.ReadAllTextAsync(files[1]);
            await using var other = ShopHost.Build(typeof(Shop.ShopModule));
            await OpenApiExporter.ExportAsync(other.Services, folder);
            (await File.ReadAllTextAsync(files[1])).ShouldBe(first);
            first.ShouldStartWith("{\n  \"openapi\": \"3.1.");
            first.ShouldEndWith("}\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_running_host_shows_its_documents_to_who_is_signed_in()
    {
        (await host.Anonymous().GetAsync("/openapi/shop.json")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await host.WithApiKey().GetAsync("/openapi/shop.json")).ReadAsync()).GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
    }

    [Fact]
    public async Task A_list_without_a_setter_is_never_null()
    {
        var document = JsonSerializer.Deserialize<JsonElement>(await OpenApiExporter.WriteAsync(host.App.Services, "abp"));
        document.GetProperty("components").GetProperty("schemas").GetProperty("ApplicationConfigurationDto").GetProperty("properties")
            .GetProperty("plugIns").GetProperty("type").GetString().ShouldBe("array");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string?[] Required(JsonElement schemas, string name) =>
        [.. schemas.GetProperty(name).GetProperty("required").EnumerateArray().Select(r => r.GetString()).Order()];

    private async Task<JsonElement> SchemasAsync() => (await DocumentAsync()).GetProperty("components").GetProperty("schemas");

    private async Task<JsonElement> DocumentAsync() =>
        JsonSerializer.Deserialize<JsonElement>(await OpenApiExporter.WriteAsync(host.App.Services, "shop"));
}
