using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mmo.AspNetCore.Errors;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.AspNetCore.PlugIns;

/// <summary>
/// The endpoints of a plug-in that is off for the tenant are not there; of one that is on it is noted which of them fail. Nobody's
/// requests pass: they are refused further on, or the endpoint is open to all.
/// </summary>
internal sealed class PlugInSwitchMiddleware(
    RequestDelegate next, PlugInAssemblies plugIns, IPlugInSwitches switches, PlugInFaults faults, ErrorTranslator translator, ICurrentTenant currentTenant)
{
    public Task InvokeAsync(HttpContext context) => context.GetEndpoint() is { } endpoint && plugIns.Of(endpoint) is { } plugIn
        ? InvokeAsync(context, endpoint, plugIn)
        : next(context);

    private async Task InvokeAsync(HttpContext context, Endpoint endpoint, PlugIn plugIn)
    {
        var tenantId = currentTenant.Id;
        if (tenantId is { } id && !await switches.IsOnAsync(plugIn, id, context.RequestAborted))
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // The route, not the address: that may name a person.
        var name = $"{context.Request.Method} /{(endpoint as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/')}";
        try
        {
            await next(context);
            faults.Clear(plugIn, PlugInPart.Endpoint, name, tenantId);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested && translator.Translate(exception, "").StatusCode >= 500)
        {
            faults.Note(plugIn, PlugInPart.Endpoint, name, exception.Message, tenantId);
            throw;
        }
    }
}
