using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Controllers;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class ConventionalRouteTests(ShopHost host) : IClassFixture<ShopHost>
{
    [Theory]
    [InlineData("Book_GetList", "GET api/shop/book")]
    [InlineData("Book_Get", "GET api/shop/book/{id}")]
    [InlineData("Book_Create", "POST api/shop/book")]
    [InlineData("Book_Update", "PUT api/shop/book/{id}")]
    [InlineData("Book_Delete", "DELETE api/shop/book/{id}")]
    [InlineData("Book_GetEditors", "GET api/shop/book/{id}/editors")]
    [InlineData("Book_CreateEditor", "POST api/shop/book/{id}/editor")]
    [InlineData("Book_RemoveEditor", "DELETE api/shop/book/{id}/editor/{editorId}")]
    [InlineData("Book_GetNewest", "GET api/shop/book/newest")]
    [InlineData("Book_Import", "POST api/shop/book/import")]
    [InlineData("Book_PublishMany", "POST api/shop/book/publish-many")]
    public void A_method_gets_the_route_that_ABP_documents(string operation, string route)
    {
        var actions = host.App.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .Single(group => group.GroupName == "shop").Items;

        var action = actions.Single(a => $"{a.ActionDescriptor.RouteValues["controller"]}_{a.ActionDescriptor.RouteValues["action"]}" == operation);

        $"{action.HttpMethod} {action.RelativePath!.Split('?')[0]}".ShouldBe(route);
    }

    [Fact]
    public void A_method_marked_as_not_remote_has_no_route() =>
        host.App.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(group => group.Items)
            .ShouldNotContain(a => a.RelativePath!.Contains("rebuild"));

    [Theory]
    [InlineData(nameof(Quirks.AddressLookupAsync), "ress-lookup")]
    [InlineData(nameof(Quirks.PostponeAsync), "pone")]
    [InlineData(nameof(Quirks.GetterAsync), "ter")]
    [InlineData(nameof(Quirks.RemovedItemsAsync), "d-items")]
    [InlineData(nameof(Quirks.GetListingAsync), "ing")]
    public void A_name_in_which_ABP_would_cut_a_word_is_refused(string method, string cut) =>
        Should.Throw<InvalidOperationException>(() => ConventionalRoute.Split(typeof(Quirks).GetMethod(method)!)).Message.ShouldContain($"/{cut}.");

    [Theory]
    [InlineData("LiveCode", "live-code")]
    [InlineData("SMSTemplate", "sms-template")]
    [InlineData("ApiKey", "api-key")]
    [InlineData("Top10Pages", "top10-pages")]
    public void Names_become_kebab_case(string name, string kebab) => KebabCase.From(name).ShouldBe(kebab);

    private static class Quirks
    {
        public static Task AddressLookupAsync() => Task.CompletedTask;

        public static Task PostponeAsync() => Task.CompletedTask;

        public static Task GetterAsync() => Task.CompletedTask;

        public static Task RemovedItemsAsync() => Task.CompletedTask;

        public static Task GetListingAsync() => Task.CompletedTask;
    }
}
