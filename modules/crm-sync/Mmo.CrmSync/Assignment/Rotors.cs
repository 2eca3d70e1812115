using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.CrmSync.Assignment;

/// <summary>The rotors of units, locked for the rest of the transaction: two calls at once deal one after the other.</summary>
internal static class Rotors
{
    // Always in the order of their units, so that two calls cannot wait for each other.
    private const string Ensure =
        """
        insert into crm.rotor (tenant_id, unit_id)
        select @TenantId, u.id from unnest(@UnitIds) as u (id) order by u.id
        on conflict (tenant_id, unit_id) do nothing
        """;

    private const string Lock =
        """
        select unit_id, queue from crm.rotor
        where tenant_id = @TenantId and unit_id = any(@UnitIds)
        order by unit_id
        for update
        """;

    private const string Save =
        """
        update crm.rotor r
        set queue = array(select q.value::uuid from jsonb_array_elements_text(u.queue::jsonb) with ordinality as q (value, n) order by q.n)
        from unnest(@UnitIds, @Queues) as u (id, queue)
        where r.tenant_id = @TenantId and r.unit_id = u.id
        """;

    public static async Task<IReadOnlyDictionary<Guid, Rotor>> LockAsync(
        TenantTransaction transaction, Guid[] unitIds, CancellationToken cancellationToken)
    {
        if (unitIds.Length == 0)
        {
            return new Dictionary<Guid, Rotor>();
        }

        var parameters = new { transaction.TenantId, UnitIds = unitIds };
        await transaction.ExecuteAsync(Ensure, parameters, cancellationToken);
        return (await transaction.QueryAsync<Rotor>(Lock, parameters, cancellationToken)).ToDictionary(r => r.UnitId);
    }

    public static async Task SaveAsync(TenantTransaction transaction, IReadOnlyCollection<Rotor> rotors, CancellationToken cancellationToken)
    {
        if (rotors.Count > 0)
        {
            await transaction.ExecuteAsync(
                Save,
                new
                {
                    transaction.TenantId,
                    UnitIds = rotors.Select(r => r.UnitId).ToArray(),
                    Queues = rotors.Select(r => $"[{string.Join(',', r.Queue.Select(id => $"\"{id}\""))}]").ToArray(),
                },
                cancellationToken);
        }
    }
}
