using Microsoft.AspNetCore.Routing;

namespace Mmo.AspNetCore.Endpoints;

/// <summary>
/// Maps endpoints that are no application service: ingestion, tracked links, files. Mark the class <c>ISingletonDependency</c>.
/// An endpoint asks for a signed-in user unless it says <c>.AllowAnonymous()</c>, and answers errors and checks antiforgery as
/// the API does unless it says <c>.AsRaw()</c>.
/// </summary>
public interface IEndpointContributor
{
    /// <summary>Maps the endpoints.</summary>
    void Map(IEndpointRouteBuilder endpoints);
}
