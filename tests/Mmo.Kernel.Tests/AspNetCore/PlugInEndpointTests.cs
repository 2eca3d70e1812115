using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Application.Services;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Kernel.Tests.AspNetCore.Shop;
using Mmo.Modularity;
using Mmo.Permissions;
using Mmo.PlugIns;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class PlugInEndpointTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mmo-plug-in").FullName;
    private WebApplication? _app;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_endpoints_and_files_of_a_plug_in_are_served()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "wwwroot"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "wwwroot", "page.js"), "export default 1;");
        var plugIn = await StartAsync<PointsAppService>();

        plugIn.Status.ShouldBe(PlugInStatus.Running);
        (await GetAsync("/api/acme/points")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var file = await GetAsync("/plug-ins/acme/page.js");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await file.Content.ReadAsStringAsync()).ShouldBe("export default 1;");
        (await GetAsync("/plug-ins/acme/../plug-in.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_plug_in_that_asks_for_an_undefined_permission_fails_alone()
    {
        var plugIn = await StartAsync<MistypedAppService>();

        plugIn.Status.ShouldBe(PlugInStatus.Malfunctioning);
        plugIn.Reason!.ShouldContain("'Acme.Piont'");
        await HasNoEndpointAsync("/api/acme/mistyped");
    }

    [Fact]
    public async Task A_plug_in_whose_route_would_cut_a_word_fails_alone()
    {
        var plugIn = await StartAsync<CutWordAppService>();

        plugIn.Reason!.ShouldContain("/ress");
        await HasNoEndpointAsync("/api/acme/cut-word/ress");
    }

    [Fact]
    public async Task A_plug_in_that_fails_while_it_starts_loses_its_endpoints()
    {
        var plugIn = await StartAsync<PointsAppService>();
        plugIn.Fail("It failed to start.");

        await HasNoEndpointAsync("/api/acme/points");
    }

    private async Task HasNoEndpointAsync(string path)
    {
        var response = await GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ErrorAsync()).Code().ShouldBe("Mmo:NoSuchPath");
        (await GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _app!.GetTestClient().GetAsync(path);

    private async Task<PlugIn> StartAsync<TService>()
    {
        var plugIn = new PlugIn(_folder, new PlugInManifest { Id = "acme", Version = "1.0.0" }) { Modules = [typeof(AcmeModule<TService>)] };
        _app = ShopHost.Build(
            typeof(AspNetCoreModule),
            builder => builder.Services.AddTransient<IPermissionChecker, ShopPermissionChecker>(),
            plugIns: new PlugInCatalog([plugIn]));
        await _app.StartAsync();
        return plugIn;
    }

    private sealed class AcmeModule<TService> : MmoModule
    {
        public override bool SkipAutoServiceRegistration => true;

        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddTransient(typeof(TService));
            context.Services.AddConventionalControllers(typeof(TService).Assembly, "acme", typePredicate: type => type == typeof(TService));
        }
    }

    [AllowAnonymous]
    private sealed class PointsAppService : IApplicationService
    {
        public Task<int> GetAsync() => Task.FromResult(1);
    }

    private sealed class MistypedAppService : IApplicationService
    {
        [Authorize("Acme.Piont")]
        public Task<int> GetAsync() => Task.FromResult(1);
    }

    private sealed class CutWordAppService : IApplicationService
    {
        public Task AddressAsync() => Task.CompletedTask;
    }
}
