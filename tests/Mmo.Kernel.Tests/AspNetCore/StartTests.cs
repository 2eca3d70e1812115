using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Application.Services;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.AspNetCore.Endpoints;
using Mmo.Kernel.Tests.AspNetCore.Shop;
using Mmo.Live;
using Mmo.Modularity;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class StartTests
{
    [Fact]
    public void A_permission_that_no_module_defines_stops_the_start() => Failure<MistypedAppService>().ShouldContain("'Shop.Bokos'");

    [Fact]
    public void Two_methods_with_one_route_stop_the_start() => Failure<TwinAppService>().ShouldContain("would share");

    [Fact]
    public void Two_bodies_stop_the_start() => Failure<TwoBodiesAppService>().ShouldContain("would both be the body");

    [Fact]
    public void A_cut_word_stops_the_start() => Failure<CutWordAppService>().ShouldContain("/ress");

    [Fact]
    public void A_contributed_endpoint_with_an_undefined_permission_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() => ShopHost.Build(typeof(ShopModule), b => b.Services.AddSingleton<IEndpointContributor, Mistyped>()))
            .Message.ShouldContain("'Shop.Nothing'");

    [Fact]
    public void A_live_topic_with_an_undefined_permission_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() => ShopHost.Build(typeof(ShopModule), b => b.Services.AddSingleton(new LiveTopicDefinition("shop.x", "Shop.None"))))
            .Message.ShouldContain("live topic shop.x");

    [Theory]
    [InlineData("proxy.internal")]
    [InlineData("127.0.0.1, 10.0.0.0/40")]
    [InlineData("0.0.0.0/0")]
    public void A_trusted_proxy_that_is_no_address_or_is_everybody_stops_the_start(string networks) =>
        Should.Throw<FormatException>(() => ShopHost.Build(typeof(ShopModule), b => b.Configuration["Proxy:Networks"] = networks)).Message.ShouldContain("Proxy:Networks");

    private static string Failure<TService>() =>
        Should.Throw<InvalidOperationException>(() => ShopHost.Build(typeof(FaultyModule<TService>))).Message;

    [DependsOn(typeof(AspNetCoreModule))]
    private sealed class FaultyModule<TService> : MmoModule
    {
        public override bool SkipAutoServiceRegistration => true;

        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddConventionalControllers(typeof(StartTests).Assembly, "faulty", typePredicate: type => type == typeof(TService));
    }

    private sealed class MistypedAppService : IApplicationService
    {
        [Authorize("Shop.Bokos")]
        public Task GetAsync() => Task.CompletedTask;
    }

    private sealed class TwinAppService : IApplicationService
    {
        public Task AddBookAsync() => Task.CompletedTask;

        public Task CreateBookAsync() => Task.CompletedTask;
    }

    private sealed class TwoBodiesAppService : IApplicationService
    {
        public Task CreateAsync(ChapterDto one, ChapterDto two) => Task.CompletedTask;
    }

    private sealed class CutWordAppService : IApplicationService
    {
        public Task AddressAsync() => Task.CompletedTask;
    }

    private sealed class Mistyped : IEndpointContributor
    {
        public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/x", () => Results.Ok()).RequireAuthorization("Shop.Nothing");
    }
}
