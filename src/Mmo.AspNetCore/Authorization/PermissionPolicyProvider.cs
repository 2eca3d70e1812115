using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Mmo.Permissions;

namespace Mmo.AspNetCore.Authorization;

/// <summary>Every defined permission is a policy of the same name.</summary>
internal sealed class PermissionPolicyProvider(IOptions<AuthorizationOptions> options, IPermissionDefinitions permissions)
    : DefaultAuthorizationPolicyProvider(options)
{
    private readonly ConcurrentDictionary<string, AuthorizationPolicy> _policies = new(StringComparer.Ordinal);

    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? (permissions.All.ContainsKey(policyName) ? _policies.GetOrAdd(policyName, Create) : null);

    private static AuthorizationPolicy Create(string permission) =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)).Build();
}
