using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Mmo.DependencyInjection;
using Mmo.Live;
using Mmo.Permissions;

namespace Mmo.AspNetCore.Authorization;

/// <summary>A permission that is asked for but defined nowhere stops the start: a typing error would otherwise close a page for everybody.</summary>
internal sealed class UndefinedPermissions(
    IPermissionDefinitions permissions,
    IOptions<AuthorizationOptions> options,
    IEnumerable<LiveTopicDefinition> topics) : ISingletonDependency
{
    public void Refuse(IEnumerable<Endpoint> endpoints)
    {
        var asked = endpoints
            .SelectMany(endpoint => endpoint.Metadata.OfType<IAuthorizeData>().Select(data => (Policy: data.Policy, By: endpoint.DisplayName)))
            .Concat(topics.Select(topic => (Policy: topic.Permission, By: (string?)$"live topic {topic.Name}")));
        var undefined = asked
            .Where(a => a.Policy is not null && !permissions.All.ContainsKey(a.Policy) && options.Value.GetPolicy(a.Policy) is null)
            .Select(a => $"{a.By} asks for '{a.Policy}'")
            .Distinct()
            .ToArray();
        if (undefined.Length > 0)
        {
            throw new InvalidOperationException($"Permissions that no module defines: {string.Join("; ", undefined)}.");
        }
    }
}
