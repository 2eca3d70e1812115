using Mmo.Cdp.People;

namespace Mmo.Cdp.Regrouping;

/// <summary>
/// Says how much a module keeps about parts, so that who takes a profile apart sees where it goes. Implement it in the module that keeps part
/// numbers; mark the class <c>ITransientDependency</c>. It runs in the current tenant.
/// </summary>
public interface IPartRecords
{
    /// <summary>The most parts of one call.</summary>
    const int MaxBatch = 5000;

    /// <summary>Counts by kind and part; parts with nothing are left out.</summary>
    Task<IReadOnlyList<PartRecords>> CountAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default);
}
