using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Authentication;
using Mmo.AspNetCore.Configuration;
using Mmo.Kernel.Tests.AspNetCore.Shop;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class ApplicationConfigurationTests(ApplicationConfigurationTests.Host host) : IClassFixture<ApplicationConfigurationTests.Host>
{
    private const string Path = "/api/abp/application-configuration";

    [Fact]
    public async Task Nobody_gets_the_language_and_an_antiforgery_cookie()
    {
        var response = await host.Anonymous().GetAsync(Path);

        response.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith(MmoSchemes.XsrfCookie));
        var configuration = await response.ReadAsync();
        configuration.GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
        configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().ShouldBeEmpty();
        configuration.GetProperty("localization").GetProperty("currentCulture").GetProperty("name").GetString().ShouldBe("en");
        configuration.GetProperty("currentTenant").GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_user_gets_their_permissions_their_tenant_and_what_modules_add()
    {
        var configuration = await (await (await host.SignedInAsync(language: "zh")).GetAsync(Path)).ReadAsync();

        configuration.GetProperty("currentUser").GetProperty("name").GetString().ShouldBe("boss");
        configuration.GetProperty("currentTenant").GetProperty("id").GetGuid().ShouldBe(ShopSessions.TenantA);
        configuration.GetProperty("currentTenant").GetProperty("currency").GetString().ShouldBe("CNY");
        configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Select(p => p.Name).ShouldBe(["Shop.Books", "Shop.Books.Edit"]);
        configuration.GetProperty("localization").GetProperty("currentCulture").GetProperty("name").GetString().ShouldBe("zh-Hans");
    }

    [Fact]
    public async Task The_cookie_of_a_page_that_was_just_loaded_is_good_for_a_write()
    {
        var boss = await host.SignedInAsync();
        await boss.GetAsync(Path);
        (await boss.DeleteAsync($"/api/shop/book/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_API_definition_has_the_shape_of_ABP_and_asks_for_a_signed_in_user()
    {
        (await host.Anonymous().GetAsync("/api/abp/api-definition")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var shop = (await (await host.WithApiKey().GetAsync("/api/abp/api-definition")).ReadAsync()).GetProperty("modules").GetProperty("shop");
        var book = shop.GetProperty("controllers").GetProperty(typeof(BookAppService).FullName!);
        book.GetProperty("controllerName").GetString().ShouldBe("Book");
        book.GetProperty("interfaces")[0].GetProperty("name").GetString().ShouldBe(nameof(IBookAppService));

        var remove = book.GetProperty("actions").GetProperty("RemoveEditorAsyncByIdAndEditorId");
        remove.GetProperty("httpMethod").GetString().ShouldBe("DELETE");
        remove.GetProperty("url").GetString().ShouldBe("api/shop/book/{id}/editor/{editorId}");
        remove.GetProperty("returnValue").GetProperty("type").GetString().ShouldBe("System.Void");
        remove.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("bindingSourceId").GetString()).ShouldBe(["Path", "Path"]);

        var create = book.GetProperty("actions").GetProperty("CreateAsyncByInput");
        create.GetProperty("parametersOnMethod")[0].GetProperty("type").GetString().ShouldBe(typeof(CreateBookDto).FullName);
        create.GetProperty("parameters")[0].GetProperty("bindingSourceId").GetString().ShouldBe("Body");
        create.GetProperty("implementFrom").GetString().ShouldBe(typeof(IBookAppService).FullName);
    }

    public sealed class Host : ShopHost
    {
        protected override void Configure(WebApplicationBuilder builder) =>
            builder.Services.AddTransient<IApplicationConfigurationContributor, Contributor>();

        private sealed class Contributor : IApplicationConfigurationContributor
        {
            public Task ContributeAsync(ApplicationConfigurationDto configuration, CancellationToken cancellationToken)
            {
                configuration.CurrentTenant.Currency = configuration.CurrentUser.IsAuthenticated ? "CNY" : null;
                return Task.CompletedTask;
            }
        }
    }
}
