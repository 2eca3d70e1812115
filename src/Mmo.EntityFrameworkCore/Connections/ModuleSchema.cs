namespace Mmo.EntityFrameworkCore.Connections;

/// <summary>A module's place in the database.</summary>
/// <param name="Name">The schema; big tables stand in <c>Name_store</c>, published views in <c>Name_api</c>.</param>
/// <param name="ContextType">The module's DbContext; null for the kernel's own schema.</param>
public sealed record ModuleSchema(string Name, Type? ContextType)
{
    /// <summary>The shared schema.</summary>
    public static ModuleSchema Kernel { get; } = new("kernel", null);

    /// <summary>The role that owns the module's tables; nobody can log in with it.</summary>
    public string OwnerRole => $"mmo_{Name}_owner";

    /// <summary>The role that the module runs under.</summary>
    public string RuntimeRole => $"mmo_{Name}";
}
