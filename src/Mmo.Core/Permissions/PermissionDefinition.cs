namespace Mmo.Permissions;

/// <summary>A right that a role may grant; a node of the permission tree.</summary>
public sealed class PermissionDefinition
{
    private readonly List<PermissionDefinition> _children = [];

    internal PermissionDefinition(string name, PermissionDefinition? parent, string module)
    {
        Name = name;
        Parent = parent;
        Module = module;
    }

    /// <summary>The name, <c>Module.Thing.Verb</c>; it is also the authorization policy and the key of its text, <c>Permission:Name</c>.</summary>
    public string Name { get; }

    /// <summary>The permission that must be granted too.</summary>
    public PermissionDefinition? Parent { get; }

    /// <summary>The group (module) it stands in.</summary>
    public string Module { get; }

    /// <summary>True when an API key may carry it as a scope.</summary>
    public bool AllowApiKey { get; private set; }

    /// <summary>The permissions below it.</summary>
    public IReadOnlyList<PermissionDefinition> Children => _children;

    /// <summary>Adds a permission below this one.</summary>
    public PermissionDefinition AddChild(string name)
    {
        var child = new PermissionDefinition(name, this, Module);
        _children.Add(child);
        return child;
    }

    /// <summary>Lets API keys carry this permission as a scope.</summary>
    public PermissionDefinition ForApiKeys()
    {
        AllowApiKey = true;
        return this;
    }

    /// <summary>This permission and all below it.</summary>
    public IEnumerable<PermissionDefinition> SelfAndDescendants() => _children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
