using Microsoft.AspNetCore.Authorization;

namespace Mmo.AspNetCore.Authorization;

/// <summary>The acting user must have the permission.</summary>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
