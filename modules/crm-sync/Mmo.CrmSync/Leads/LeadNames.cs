using Mmo.DependencyInjection;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Users;

namespace Mmo.CrmSync.Leads;

/// <summary>The names of owners and units, asked for once a page.</summary>
internal sealed class LeadNames(IUserDirectory users, IOrganizationUnitDirectory units) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> UsersAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToArray();
        return wanted.Length == 0 ? new Dictionary<Guid, string>() : (await users.GetManyAsync(wanted, cancellationToken)).ToDictionary(u => u.Key, u => u.Value.Name);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> UnitsAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToArray();
        return wanted.Length == 0 ? new Dictionary<Guid, string>() : (await units.GetManyAsync(wanted, cancellationToken)).ToDictionary(u => u.Key, u => u.Value.Name);
    }
}
