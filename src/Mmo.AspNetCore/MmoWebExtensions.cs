using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Authentication;
using Mmo.AspNetCore.Authorization;
using Mmo.AspNetCore.Controllers;
using Mmo.AspNetCore.Cultures;
using Mmo.AspNetCore.Endpoints;
using Mmo.AspNetCore.Errors;
using Mmo.AspNetCore.PlugIns;
using Mmo.AspNetCore.Proxies;
using Mmo.AspNetCore.Telemetry;
using Mmo.AspNetCore.Tenancy;
using Mmo.Modularity;
using Mmo.PlugIns;

namespace Mmo.AspNetCore;

/// <summary>What a host says to be the house.</summary>
public static class MmoWebExtensions
{
    /// <summary>Loads the modules and lets them register their services.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="startModule">The module that depends on all others.</param>
    /// <param name="plugIns">The plug-ins; a failing one is marked and left out.</param>
    public static MmoApplication AddMmoWeb(this WebApplicationBuilder builder, Type startModule, PlugInCatalog? plugIns = null)
    {
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;

            // 神策's browser SDK sends an event in the address of an image; the usual 8 KB would refuse some, and it does not try again.
            options.Limits.MaxRequestLineSize = 64 * 1024;
        });

        // First in and last out, so that it sees the whole life of the host.
        TelemetryExport.AddIfConfigured(builder.Services, builder.Configuration);
        RequestLines.TurnOff(builder.Services);

        // Looked at before the modules are configured: a plug-in that fails forgets its classes.
        var assemblies = new PlugInAssemblies(plugIns ?? PlugInCatalog.Empty);
        builder.Services.AddSingleton(assemblies);
        var application = MmoApplication.Create(builder.Services, builder.Configuration, startModule, plugIns);
        foreach (var assembly in assemblies.Malfunctioning)
        {
            ConventionalControllerExtensions.OptionsOf(builder.Services).Remove(assembly);
        }

        return application;
    }

    /// <summary>
    /// Puts the middleware in its order and maps all endpoints of the modules. Static files of the host come before it; a fallback to the
    /// admin UI may come after it and never catches a path under <c>/api</c>.
    /// </summary>
    /// <exception cref="FormatException">The proxies that are to be believed cannot be read.</exception>
    /// <exception cref="InvalidOperationException">A route is ambiguous, a name breaks the conventions, or a permission is not defined.</exception>
    public static WebApplication UseMmoWeb(this WebApplication app)
    {
        // Before everything that asks how the host was spoken to.
        TrustedProxies.Use(app, app.Configuration);
        app.Use(RequestSpan.DescribeAsync);

        // Culture first: it flows inwards only, and the error answer is made in it.
        app.UseMiddleware<RequestCultureMiddleware>();
        app.UseMiddleware<ErrorMiddleware>();
        app.Use(AddHeadersAsync);
        PlugInFiles.Serve(app, app.Services.GetRequiredService<PlugInCatalog>());
        app.UseRouting();
        app.UseMiddleware<PlugInGateMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<TenantMiddleware>();
        app.UseMiddleware<PlugInSwitchMiddleware>();
        app.UseAuthorization();
        app.UseMiddleware<AntiforgeryMiddleware>();
        MapEndpoints(app);
        return app;
    }

    private static void MapEndpoints(WebApplication app)
    {
        app.MapControllers();
        app.MapOpenApi("/openapi/{documentName}.json").RequireAuthorization();
        foreach (var contributor in app.Services.GetServices<IEndpointContributor>())
        {
            Map(app, contributor);
        }

        var sources = ((IEndpointRouteBuilder)app).DataSources;
        app.Services.GetRequiredService<UndefinedPermissions>().Refuse(sources.SelectMany(source => source.Endpoints));
        app.Map("/api/{**rest}", new UnmatchedApiPath(sources).Answer).AllowAnonymous().ExcludeFromDescription();
    }

    private static void Map(WebApplication app, IEndpointContributor contributor)
    {
        var assembly = contributor.GetType().Assembly;
        try
        {
            contributor.Map(app.MapGroup("").RequireAuthorization().WithMetadata(new EndpointAssembly(assembly)));
        }
        catch (Exception exception) when (app.Services.GetRequiredService<PlugInAssemblies>().Of(assembly) is { } plugIn)
        {
            plugIn.Fail($"Its endpoints could not be mapped: {exception.Message}");
        }
    }

    private static Task AddHeadersAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";

            // No foreign page lays itself over ours and has people click on what they do not see.
            headers.XFrameOptions = "SAMEORIGIN";
            if (context.Request.Path.StartsWithSegments("/api") && headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
