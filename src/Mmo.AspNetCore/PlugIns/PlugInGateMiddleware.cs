using Microsoft.AspNetCore.Http;
using Mmo.PlugIns;

namespace Mmo.AspNetCore.PlugIns;

/// <summary>The endpoints of a plug-in that failed after they were mapped are not there.</summary>
internal sealed class PlugInGateMiddleware(RequestDelegate next, PlugInAssemblies plugIns)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is { } endpoint && plugIns.Of(endpoint) is { Status: PlugInStatus.Malfunctioning })
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
