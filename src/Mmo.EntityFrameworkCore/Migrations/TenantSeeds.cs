using System.Security.Cryptography;
using System.Text;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>Remembers which build's contributors have seeded each tenant.</summary>
public sealed class TenantSeeds(DatabaseConnections connections) : ISingletonDependency
{
    /// <summary>Differs when a contributor came, went or was built anew.</summary>
    public static string Stamp(IEnumerable<IDataSeedContributor> contributors)
    {
        var builds = contributors.Select(c => c.GetType()).Select(type => $"{type.FullName} {type.Module.ModuleVersionId}").Order(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', builds))));
    }

    /// <summary>The tenants that contributors of this stamp have seeded.</summary>
    public async Task<HashSet<Guid>> WithStampAsync(string stamp, CancellationToken cancellationToken)
    {
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        return [.. await SqlRows.QueryAsync<Guid>(
            connection, null, "select tenant_id from kernel.tenant_seed where stamp = @stamp", new { stamp }, cancellationToken)];
    }

    /// <summary>To be called when all contributors are done with the tenant.</summary>
    public async Task SetStampAsync(Guid tenantId, string stamp, CancellationToken cancellationToken)
    {
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        await SqlRows.ExecuteAsync(
            connection,
            null,
            """
            insert into kernel.tenant_seed (tenant_id, stamp) values (@tenantId, @stamp)
            on conflict (tenant_id) do update set stamp = excluded.stamp
            """,
            new { tenantId, stamp },
            cancellationToken);
    }
}
