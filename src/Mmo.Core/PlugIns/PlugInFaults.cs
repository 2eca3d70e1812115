using System.Collections.Concurrent;
using Mmo.DependencyInjection;

namespace Mmo.PlugIns;

/// <summary>
/// Remembers which parts of plug-ins fail on this host while the rest of them runs. A part that goes well again is forgotten, and so is
/// everything when the host starts.
/// </summary>
public sealed class PlugInFaults(TimeProvider clock) : ISingletonDependency
{
    private const int MostOfOne = 100;
    private const int LongestReason = 500;

    private static readonly TimeSpan LifeOfReports = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<PlugIn, ConcurrentDictionary<(PlugInPart Part, string Name, Guid? TenantId), PlugInFault>> _faults = new();

    /// <summary>A part failed.</summary>
    /// <param name="plugIn">The plug-in; null, the host's own, is not noted.</param>
    /// <param name="part">What kind of part.</param>
    /// <param name="name">Which one.</param>
    /// <param name="reason">What it said.</param>
    /// <param name="tenantId">The tenant in whose work it failed: only its people may read the reason.</param>
    public void Note(PlugIn? plugIn, PlugInPart part, string name, string reason, Guid? tenantId)
    {
        if (plugIn is null)
        {
            return;
        }

        var faults = _faults.GetOrAdd(plugIn, _ => new());
        if (faults.Count >= MostOfOne && !faults.ContainsKey((part, name, tenantId)))
        {
            return;
        }

        var fault = new PlugInFault(part, name, reason.Length > LongestReason ? reason[..LongestReason] : reason, tenantId, clock.GetUtcNow(), 1);
        faults.AddOrUpdate((part, name, tenantId), fault, (_, before) => fault with { Times = before.Times + 1 });
    }

    /// <summary>A part went well. Costs a look-up where nothing ever failed.</summary>
    public void Clear(PlugIn? plugIn, PlugInPart part, string name, Guid? tenantId)
    {
        if (plugIn is not null && _faults.TryGetValue(plugIn, out var faults))
        {
            faults.TryRemove((part, name, tenantId), out _);
        }
    }

    /// <summary>What fails of a plug-in in a tenant's work and in nobody's, the latest first.</summary>
    public IReadOnlyList<PlugInFault> Read(PlugIn plugIn, Guid tenantId) => _faults.TryGetValue(plugIn, out var faults)
        ? [.. faults.Values.Where(f => (f.TenantId is null || f.TenantId == tenantId) && Stands(f)).OrderByDescending(f => f.At)]
        : [];

    /// <summary>Browsers tell what failed, never what went well.</summary>
    private bool Stands(PlugInFault fault) =>
        fault.Part is not (PlugInPart.Page or PlugInPart.Card or PlugInPart.Form) || clock.GetUtcNow() - fault.At < LifeOfReports;
}
