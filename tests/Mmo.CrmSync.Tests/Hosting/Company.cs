using System.Collections.Concurrent;
using Mmo.Cdp.People;
using Mmo.DataScopes;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>A tenant: its units, its staff and the people whom it knows.</summary>
internal sealed class Company(Guid tenantId)
{
    private int _count;

    public Guid TenantId => tenantId;

    public ConcurrentBag<Unit> Units { get; } = [];

    public ConcurrentQueue<Staff> Staff { get; } = new();

    public ConcurrentDictionary<PartId, PersonSnapshot> People { get; } = new();

    public Unit AddUnit(Unit? parent = null)
    {
        var unit = new Unit(Guid.CreateVersion7(), $"门店{Interlocked.Increment(ref _count)}", parent);
        Units.Add(unit);
        return unit;
    }

    /// <summary>A salesperson, unless other permissions are given; sees their own leads, unless another scope is given.</summary>
    public Staff Hire(Unit? unit, DataScopeKind scope = DataScopeKind.Own, params string[] permissions)
    {
        var staff = new Staff(
            Guid.CreateVersion7(),
            $"员工{Interlocked.Increment(ref _count)}",
            unit?.Id,
            scope,
            (permissions is [] ? [CrmSyncPermissions.Leads.Default, CrmSyncPermissions.Leads.Accept] : permissions).ToHashSet());
        Staff.Enqueue(staff);
        return staff;
    }

    public Staff[] Hire(Unit unit, int count) => [.. Enumerable.Range(0, count).Select(_ => Hire(unit))];

    public Unit? Root() => Units.Where(u => u.Parent is null).Take(2).ToArray() is [var root] ? root : null;
}
