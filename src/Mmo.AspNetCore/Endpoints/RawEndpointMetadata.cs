namespace Mmo.AspNetCore.Endpoints;

/// <summary>Marks an endpoint that speaks a protocol of its own: it answers its errors itself and is left out of antiforgery.</summary>
public sealed class RawEndpointMetadata;
