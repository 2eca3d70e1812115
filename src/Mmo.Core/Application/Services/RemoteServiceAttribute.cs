namespace Mmo.Application.Services;

/// <summary>Says whether an application service, or one of its methods, is reached over HTTP.</summary>
/// <param name="isEnabled">False keeps it inside the host.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class RemoteServiceAttribute(bool isEnabled = true) : Attribute
{
    /// <summary>False keeps it inside the host.</summary>
    public bool IsEnabled { get; } = isEnabled;
}
