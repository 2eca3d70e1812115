using Mmo.DependencyInjection;

namespace Mmo.PlugIns;

/// <summary>For hosts without a module that keeps switches.</summary>
internal sealed class AlwaysOn : IPlugInSwitches, ISingletonDependency
{
    public ValueTask<bool> IsOnAsync(PlugIn plugIn, Guid tenantId, CancellationToken cancellationToken = default) => new(plugIn.Status == PlugInStatus.Running);
}
