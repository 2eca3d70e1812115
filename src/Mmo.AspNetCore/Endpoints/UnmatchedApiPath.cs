using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Mmo.AspNetCore.Endpoints;

/// <summary>
/// What is under <c>/api</c> and no endpoint's: never the admin UI's page. Since this catches all, routing itself does not say
/// any more that only the method or the content type is wrong; so it is said here.
/// </summary>
internal sealed class UnmatchedApiPath(IEnumerable<EndpointDataSource> sources)
{
    private readonly Lazy<IReadOnlyList<(TemplateMatcher Path, IReadOnlyList<string> Methods)>> _known = new(() => sources
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText is { } text && !text.Contains("{*", StringComparison.Ordinal))
        .Select(endpoint => (
            new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!.TrimStart('/')), []),
            endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []))
        .ToArray());

    public void Answer(HttpContext context)
    {
        var methods = _known.Value
            .Where(known => known.Path.TryMatch(context.Request.Path, []))
            .SelectMany(known => known.Methods)
            .Distinct()
            .ToArray();
        if (methods.Length == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (methods.Contains(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = string.Join(", ", methods);
        }
    }
}
