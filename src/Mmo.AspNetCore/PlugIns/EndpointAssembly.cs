using System.Reflection;

namespace Mmo.AspNetCore.PlugIns;

/// <summary>Where an endpoint that is no application service comes from.</summary>
internal sealed record EndpointAssembly(Assembly Assembly);
