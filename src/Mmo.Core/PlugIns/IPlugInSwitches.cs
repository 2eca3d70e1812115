namespace Mmo.PlugIns;

/// <summary>Which plug-ins are on in which tenant. One that runs is on until somebody turns it off.</summary>
public interface IPlugInSwitches
{
    /// <summary>True when the plug-in runs and is on in the tenant. Kept for seconds, so it may be asked for every request.</summary>
    ValueTask<bool> IsOnAsync(PlugIn plugIn, Guid tenantId, CancellationToken cancellationToken = default);
}
