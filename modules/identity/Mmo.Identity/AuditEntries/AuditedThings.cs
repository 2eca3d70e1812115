using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Auditing;

namespace Mmo.Identity.AuditEntries;

/// <summary>Asks each module what its things on a page of the log are called, once a kind.</summary>
internal sealed class AuditedThings(IEnumerable<IAuditedNames> names) : ISingletonDependency
{
    public async Task<Func<AuditRow, string?>> NamesOfAsync(IReadOnlyList<AuditRow> rows, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(string Module, string Kind, string Id), string>();
        foreach (var things in rows.GroupBy(row => (row.Module, row.EntityType)))
        {
            if (names.FirstOrDefault(n => n.Module == things.Key.Module) is { } module)
            {
                foreach (var (id, name) in await module.ReadAsync(things.Key.EntityType, [.. things.Select(row => row.EntityId).Distinct()], cancellationToken))
                {
                    found[(things.Key.Module, things.Key.EntityType, id)] = name;
                }
            }
        }

        return row => found.GetValueOrDefault((row.Module, row.EntityType, row.EntityId));
    }
}
