using Mmo.DependencyInjection;
using Mmo.Localization;
using Mmo.Permissions;

namespace Mmo.Identity.Roles;

/// <summary>Shows the permissions of all modules as a tree, with the texts of the request's language.</summary>
internal sealed class PermissionTree(IPermissionDefinitions definitions, IMmoTexts texts) : ITransientDependency
{
    public IReadOnlyList<PermissionGroupDto> Build(Role role, IReadOnlySet<string> grantable)
    {
        var granted = role.IsStatic ? definitions.All.Keys.ToHashSet() : [.. role.Permissions];
        return [.. definitions.Groups.Select(group => new PermissionGroupDto
        {
            Name = group.Name,
            DisplayName = texts.Get($"PermissionGroup:{group.Name}"),
            Permissions = [.. group.Permissions.Select(Node)],
        })];

        PermissionNodeDto Node(PermissionDefinition permission) => new()
        {
            Name = permission.Name,
            DisplayName = texts.Get($"Permission:{permission.Name}"),
            IsGranted = granted.Contains(permission.Name),
            CanGrant = grantable.Contains(permission.Name),
            Children = [.. permission.Children.Select(Node)],
        };
    }
}
