using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Mmo.AspNetCore.PlugIns;
using Mmo.DependencyInjection;
using Mmo.Live;
using Mmo.Permissions;
using Mmo.PlugIns;

namespace Mmo.AspNetCore.Authorization;

/// <summary>
/// A permission that is asked for but defined nowhere stops the start: a typing error would otherwise close a page for everybody.
/// One of a plug-in stops the plug-in.
/// </summary>
internal sealed class UndefinedPermissions(
    IPermissionDefinitions permissions,
    IOptions<AuthorizationOptions> options,
    IEnumerable<LiveTopicDefinition> topics,
    PlugInAssemblies plugIns) : ISingletonDependency
{
    public void Refuse(IEnumerable<Endpoint> endpoints)
    {
        var undefined = endpoints
            .SelectMany(endpoint => endpoint.Metadata.OfType<IAuthorizeData>().Select(data => (data.Policy, PlugIn: plugIns.Of(endpoint), By: endpoint.DisplayName)))
            .Concat(topics.Select(topic => (Policy: topic.Permission, PlugIn: (PlugIn?)null, By: (string?)$"live topic {topic.Name}")))
            .Where(asked => asked.Policy is not null && !permissions.All.ContainsKey(asked.Policy) && options.Value.GetPolicy(asked.Policy) is null);
        foreach (var group in undefined.GroupBy(u => u.PlugIn))
        {
            var message = $"Permissions that no module defines: {string.Join("; ", group.Select(u => $"{u.By} asks for '{u.Policy}'").Distinct())}.";
            if (group.Key is not { } plugIn)
            {
                throw new InvalidOperationException(message);
            }

            plugIn.Fail(message);
        }
    }
}
