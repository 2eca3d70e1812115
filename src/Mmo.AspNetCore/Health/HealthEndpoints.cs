using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mmo.AspNetCore.Endpoints;
using Mmo.DependencyInjection;

namespace Mmo.AspNetCore.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: everything that requests need works. Both for anybody; reasons go to the log.</summary>
internal sealed class HealthEndpoints(Readiness readiness) : IEndpointContributor, ISingletonDependency
{
    // Some balancers ask with HEAD.
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/health/live", Methods, Live).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapMethods("/health/ready", Methods, ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Live(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return Results.Json(new { status = "live" });
    }

    private async Task<IResult> ReadyAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var results = await readiness.CheckAsync(cancellationToken);
        var isReady = results.All(r => r.IsReady);
        return Results.Json(
            new { status = isReady ? "ready" : "not ready", checks = results.ToDictionary(r => r.Name, r => r.IsReady) },
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
