using Mmo.DependencyInjection;
using Mmo.PlugIns;

namespace Mmo.Permissions;

internal sealed class PermissionDefinitions : IPermissionDefinitions, ISingletonDependency
{
    public PermissionDefinitions(IEnumerable<IPermissionDefinitionProvider> providers, PlugInCatalog plugIns)
    {
        var context = new Context();
        foreach (var provider in providers)
        {
            try
            {
                Define(provider, context);
            }
            catch (Exception exception) when (plugIns.Of(provider.GetType()) is { } plugIn)
            {
                plugIn.Fail($"It failed while it defined its permissions: {exception.Message}");
            }
        }

        Groups = context.Groups;
        All = context.All().DistinctBy(permission => permission.Name).ToDictionary(permission => permission.Name);
    }

    public IReadOnlyList<PermissionGroupDefinition> Groups { get; }

    public IReadOnlyDictionary<string, PermissionDefinition> All { get; }

    private static void Define(IPermissionDefinitionProvider provider, Context context)
    {
        provider.Define(context);
        if (context.All().GroupBy(permission => permission.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"The permission {twice.Key} is defined twice.");
        }
    }

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
