using Mmo.DependencyInjection;

namespace Mmo.Permissions;

internal sealed class PermissionDefinitions : IPermissionDefinitions, ISingletonDependency
{
    public PermissionDefinitions(IEnumerable<IPermissionDefinitionProvider> providers)
    {
        var context = new Context();
        foreach (var provider in providers)
        {
            provider.Define(context);
        }

        Groups = context.Groups;
        All = context.All().ToDictionary(permission => permission.Name);
    }

    public IReadOnlyList<PermissionGroupDefinition> Groups { get; }

    public IReadOnlyDictionary<string, PermissionDefinition> All { get; }

    private sealed class Context : IPermissionDefinitionContext
    {
        public List<PermissionGroupDefinition> Groups { get; } = [];

        public IEnumerable<PermissionDefinition> All() => Groups.SelectMany(g => g.Permissions).SelectMany(p => p.SelfAndDescendants());

        public PermissionGroupDefinition AddGroup(string name)
        {
            var group = Groups.Find(g => g.Name == name);
            if (group is null)
            {
                group = new PermissionGroupDefinition(name);
                Groups.Add(group);
            }

            return group;
        }

        public PermissionDefinition? GetPermissionOrNull(string name) => All().FirstOrDefault(p => p.Name == name);
    }
}
