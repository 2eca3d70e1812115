using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore.Endpoints;
using Mmo.DependencyInjection;
using Mmo.Health;

namespace Mmo.AspNetCore.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: everything that requests need works. Both for anybody; reasons go to the log.</summary>
internal sealed partial class HealthEndpoints(IEnumerable<IReadinessCheck> checks, ILogger<HealthEndpoints> logger) : IEndpointContributor, ISingletonDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { status = "live" })).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapGet("/health/ready", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private async Task<IResult> ReadyAsync(CancellationToken cancellationToken)
    {
        var results = await Task.WhenAll(checks.Select(check => RunAsync(check, cancellationToken)));
        var isReady = results.All(r => r.IsReady);
        return Results.Json(
            new { status = isReady ? "ready" : "not ready", checks = results.ToDictionary(r => r.Name, r => r.IsReady) },
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<(string Name, bool IsReady)> RunAsync(IReadinessCheck check, CancellationToken cancellationToken)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            if (await check.CheckAsync(limit.Token).WaitAsync(Patience, cancellationToken) is not { } reason)
            {
                return (check.Name, true);
            }

            LogNotReady(check.Name, reason, null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotReady(check.Name, exception.GetType().Name, exception);
        }

        return (check.Name, false);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: {Check}: {Reason}")]
    private partial void LogNotReady(string check, string reason, Exception? exception);
}
