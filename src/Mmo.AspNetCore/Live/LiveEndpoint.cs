using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Mmo.AspNetCore.Authentication;
using Mmo.AspNetCore.Endpoints;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.MultiTenancy;
using Mmo.Permissions;

namespace Mmo.AspNetCore.Live;

/// <summary>GET <c>/api/live?topics=a,b</c>: server-sent events, one stream for everything live on a page.</summary>
internal sealed class LiveEndpoint(
    LiveHub hub,
    LiveAccess access,
    ICurrentTenant tenant,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    IOptions<LiveOptions> options) : IEndpointContributor, ISingletonDependency
{
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/live", StreamAsync).ExcludeFromDescription();

    private async Task StreamAsync(HttpContext context)
    {
        var topics = access.Parse(context.Request.Query["topics"]);
        if (!await MayListenAsync(context, topics))
        {
            throw new MmoAuthorizationException();
        }

        var owner = context.User.FindFirstValue(MmoClaims.UserId) ?? context.User.FindFirstValue(MmoClaims.ApiKeyId) ?? "";
        if (hub.CountOf(tenant.RequiredId, owner) >= options.Value.MostConnectionsEach)
        {
            throw new TooManyRequestsException(options.Value.Heartbeat);
        }

        var connection = new LiveConnection(tenant.RequiredId, owner, topics);
        using var registration = hub.Add(connection);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await context.Response.WriteAsync(": ready\n\n", stop.Token);
            await context.Response.Body.FlushAsync(stop.Token);
            await PumpAsync(context, connection, topics, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The page was closed or the host stops: the usual end of a stream.
        }
    }

    private async Task PumpAsync(HttpContext context, LiveConnection connection, IReadOnlyList<string> topics, CancellationToken stop)
    {
        using var heartbeat = new PeriodicTimer(options.Value.Heartbeat, clock);
        var beat = heartbeat.WaitForNextTickAsync(stop).AsTask();
        var more = connection.Events.WaitToReadAsync(stop).AsTask();
        while (true)
        {
            if (await Task.WhenAny(beat, more) == more)
            {
                if (!await more)
                {
                    return;
                }

                while (connection.Events.TryRead(out var live))
                {
                    await context.Response.WriteAsync($"event: {live.Topic}\ndata: {live.Json}\n\n", stop);
                }

                more = connection.Events.WaitToReadAsync(stop).AsTask();
            }
            else
            {
                if (!await beat || !await MayListenAsync(context, topics))
                {
                    return;
                }

                await context.Response.WriteAsync(": \n\n", stop);
                beat = heartbeat.WaitForNextTickAsync(stop).AsTask();
            }

            await context.Response.Body.FlushAsync(stop);
        }
    }

    /// <summary>Still signed in, and still permitted.</summary>
    private async Task<bool> MayListenAsync(HttpContext context, IReadOnlyList<string> topics)
    {
        var ticket = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;
        if (ticket?.ExpiresUtc <= clock.GetUtcNow())
        {
            return false;
        }

        // A scope of its own: what the request's scope has read stays as it was when the stream began.
        await using var scope = context.RequestServices.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await IsSessionValidAsync(context, services)
            && await access.IsGrantedAsync(topics, services.GetRequiredService<IPermissionChecker>(), context.RequestAborted);
    }

    private static async Task<bool> IsSessionValidAsync(HttpContext context, IServiceProvider services)
    {
        if (AuthenticationRegistration.IsApiKeyRequest(context))
        {
            return services.GetService<IApiKeyAuthenticator>() is { } keys
                && await keys.AuthenticateAsync(context.Request.Headers[MmoSchemes.ApiKeyHeader].ToString(), context.RequestAborted) is not null;
        }

        return services.GetService<ISessionValidator>() is not { } sessions || await sessions.IsValidAsync(context.User, context.RequestAborted);
    }
}
