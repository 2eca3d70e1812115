using Mmo.DependencyInjection;
using Mmo.Identity.Roles;
using Mmo.Permissions;

namespace Mmo.Identity.Rights;

/// <summary>Turns what roles hold into what is in force.</summary>
internal sealed class PermissionSets(IPermissionDefinitions definitions) : ISingletonDependency
{
    /// <summary>A permission counts while it is defined and each one above it is held too; from whichever of the roles.</summary>
    public IReadOnlySet<string> InForce(IReadOnlyCollection<Role> roles)
    {
        if (roles.Any(role => role.IsStatic))
        {
            return definitions.All.Keys.ToHashSet();
        }

        var held = roles.SelectMany(role => role.Permissions).ToHashSet();
        return definitions.All.Values.Where(permission => Chain(permission).All(held.Contains)).Select(permission => permission.Name).ToHashSet();
    }

    /// <summary>A key carries exactly its scopes: its maker chose them one by one.</summary>
    public IReadOnlySet<string> InForce(IReadOnlyCollection<string> scopes) =>
        scopes.Where(scope => definitions.All.TryGetValue(scope, out var permission) && permission.AllowApiKey).ToHashSet();

    /// <summary>The permissions with all above them.</summary>
    public IReadOnlySet<string> WithAncestors(IEnumerable<string> permissions) =>
        permissions.SelectMany(name => Chain(definitions.All[name])).ToHashSet();

    /// <summary>The permission's name and the names of all above it.</summary>
    public IReadOnlyList<string> ChainOf(string permission) =>
        definitions.All.TryGetValue(permission, out var definition) ? [.. Chain(definition)] : [permission];

    private static IEnumerable<string> Chain(PermissionDefinition permission)
    {
        for (var at = permission; at is not null; at = at.Parent)
        {
            yield return at.Name;
        }
    }
}
