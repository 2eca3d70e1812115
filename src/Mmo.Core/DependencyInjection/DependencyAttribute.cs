namespace Mmo.DependencyInjection;

/// <summary>Refines registration by convention.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependencyAttribute : Attribute
{
    /// <summary>Replaces what was registered before for the same services: how a plug-in overrides a service.</summary>
    public bool ReplaceServices { get; init; }

    /// <summary>Registers only where nothing is registered yet.</summary>
    public bool TryRegister { get; init; }
}
