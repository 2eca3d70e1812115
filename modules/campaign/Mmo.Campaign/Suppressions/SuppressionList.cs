using Mmo.Campaign.Messages;
using Mmo.Campaign.Tenants;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Suppressions;

/// <summary>Puts addresses on the list and takes them from it, in the transaction of the caller; each is audited.</summary>
internal sealed class SuppressionList(TenantKeys keys, TimeProvider clock) : ISingletonDependency
{
    public async Task<IReadOnlyList<SuppressionRow>> OfAsync(TenantTransaction transaction, string address, CancellationToken cancellationToken) =>
        await transaction.QueryAsync<SuppressionRow>(SuppressionSql.OfAddress, new { Hash = await HashAsync(transaction, address, cancellationToken) }, cancellationToken);

    /// <summary>Puts it there for one reason; what stands there already stays.</summary>
    public async Task PutAsync(
        TenantTransaction transaction, string address, SuppressionReason reason, Guid? messageId, string? note, string? addedBy, CancellationToken cancellationToken)
    {
        var id = await transaction.SingleOrDefaultAsync<Guid?>(
            SuppressionSql.Put,
            new
            {
                transaction.TenantId, Hash = await HashAsync(transaction, address, cancellationToken), Reason = SuppressionReasons.Of(reason), messageId,
                Now = clock.GetUtcNow(), Outline = Masked.Email(address), note, addedBy,
            },
            cancellationToken);
        if (id is { } made)
        {
            await transaction.AuditAsync("suppressed", "Suppression", made.ToString(), new { reason }, note, cancellationToken);
        }
    }

    public async Task LiftAsync(TenantTransaction transaction, IReadOnlyCollection<SuppressionRow> rows, string why, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(SuppressionSql.Lift, new { Ids = rows.Select(r => r.Id).ToArray() }, cancellationToken);
        foreach (var row in rows)
        {
            await transaction.AuditAsync("lifted", "Suppression", row.Id.ToString(), new { Reason = SuppressionReasons.Read(row.Reason) }, why, cancellationToken);
        }
    }

    private async Task<byte[]> HashAsync(TenantTransaction transaction, string address, CancellationToken cancellationToken) =>
        TenantKeys.HashAddress(await keys.GetAsync(transaction.TenantId, cancellationToken), MessageTexts.Email, address);
}
