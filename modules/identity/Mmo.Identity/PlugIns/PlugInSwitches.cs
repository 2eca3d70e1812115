using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;
using Mmo.PlugIns;
using Mmo.Settings;

namespace Mmo.Identity.PlugIns;

/// <summary>The switches are settings of the tenant; what was read is good for some seconds.</summary>
[Dependency(ReplaceServices = true)]
internal sealed class PlugInSwitches(ISettings settings, ICurrentTenant currentTenant, TimeProvider clock) : IPlugInSwitches, ISingletonDependency
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(Guid TenantId, string PlugIn), (bool IsOn, long ReadAt)> _known = new();

    public async ValueTask<bool> IsOnAsync(PlugIn plugIn, Guid tenantId, CancellationToken cancellationToken = default)
    {
        if (plugIn.Status != PlugInStatus.Running)
        {
            return false;
        }

        if (_known.TryGetValue((tenantId, plugIn.Id), out var known) && clock.GetElapsedTime(known.ReadAt) < Life)
        {
            return known.IsOn;
        }

        using var _ = currentTenant.Change(tenantId);
        var isOn = await settings.GetOrNullAsync(PlugInSettings.NameOf(plugIn), cancellationToken) != PlugInSettings.Off;
        _known[(tenantId, plugIn.Id)] = (isOn, clock.GetTimestamp());
        return isOn;
    }

    /// <summary>Turns it on or off in the current tenant.</summary>
    public async Task SetAsync(PlugIn plugIn, bool isOn, CancellationToken cancellationToken)
    {
        await settings.SetAsync(new Dictionary<string, string?> { [PlugInSettings.NameOf(plugIn)] = isOn ? null : PlugInSettings.Off }, cancellationToken);
        _known[(currentTenant.RequiredId, plugIn.Id)] = (isOn, clock.GetTimestamp());
    }
}
