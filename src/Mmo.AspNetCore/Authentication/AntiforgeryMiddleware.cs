using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Mmo.AspNetCore.Endpoints;
using Mmo.ErrorHandling;

namespace Mmo.AspNetCore.Authentication;

/// <summary>
/// A write that is authorised by the session cookie must show the antiforgery token. An API key or a bearer token is sent on purpose,
/// never by a browser on its own, so it needs none. Whether it is the cookie is asked the same way as the selector of the schemes asks.
/// </summary>
internal sealed class AntiforgeryMiddleware(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (MustBeChecked(context) && !await antiforgery.IsRequestValidAsync(context))
        {
            throw new BusinessException("Mmo:Antiforgery") { StatusCode = StatusCodes.Status400BadRequest };
        }

        await next(context);
    }

    private static bool MustBeChecked(HttpContext context) =>
        !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || HttpMethods.IsOptions(context.Request.Method) || HttpMethods.IsTrace(context.Request.Method))
        && context.User.Identity?.IsAuthenticated == true
        && AuthenticationRegistration.SchemeOf(context) == MmoSchemes.Session
        && context.GetEndpoint()?.Metadata.GetMetadata<RawEndpointMetadata>() is null;
}
