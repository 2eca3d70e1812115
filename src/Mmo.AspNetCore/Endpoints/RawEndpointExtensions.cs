using Microsoft.AspNetCore.Builder;

namespace Mmo.AspNetCore.Endpoints;

/// <summary>Marks endpoints.</summary>
public static class RawEndpointExtensions
{
    /// <summary>The endpoint speaks a protocol of its own: it answers its errors itself and is left out of antiforgery.</summary>
    public static TBuilder AsRaw<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RawEndpointMetadata());
}
