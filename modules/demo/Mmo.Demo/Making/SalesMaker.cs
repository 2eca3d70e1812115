using Microsoft.Extensions.DependencyInjection;
using Mmo.CrmSync.Leads;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;
using Mmo.Identity.Users;
using Mmo.Users;

namespace Mmo.Demo.Making;

/// <summary>Salespeople work on their leads, each under their own name and rights; some are left for the newcomer.</summary>
internal sealed class SalesMaker(IServiceScopeFactory scopes, IUserDirectory users, IActingUser acting) : ITransientDependency
{
    private static readonly string[] Reasons = ["暂时没有需要", "已在别处购买", "联系不上"];
    private static readonly int[] Fates = [30, 15, 20, 35];

    public async Task WorkAsync(Guid tenantId, IReadOnlyList<CreatedLead> leads, CancellationToken cancellationToken)
    {
        var owners = await users.GetManyAsync([.. leads.Select(l => l.OwnerId).OfType<Guid>().Distinct()], cancellationToken);
        foreach (var lead in leads.Where(l => l.OwnerId is not null))
        {
            using var _ = acting.Change(tenantId, lead.OwnerId!.Value, owners[lead.OwnerId.Value].Name);
            await using var scope = scopes.CreateAsyncScope();
            await WorkAsync(scope.ServiceProvider.GetRequiredService<ILeadAppService>(), lead, cancellationToken);
        }
    }

    private static async Task WorkAsync(ILeadAppService desk, CreatedLead lead, CancellationToken cancellationToken)
    {
        var random = DemoRandom.For(lead.IdempotencyKey, 0);
        var fate = random.Weighted(Fates);
        if (fate == 3)
        {
            return;
        }

        var details = await desk.GetAsync(lead.LeadId, cancellationToken);
        details = await desk.AcceptAsync(lead.LeadId, new() { ConcurrencyStamp = details.ConcurrencyStamp }, cancellationToken);
        if (fate == 0)
        {
            await desk.WinAsync(
                lead.LeadId, new() { Amount = random.Between(3, 40) * 100m, Currency = "CNY", ConcurrencyStamp = details.ConcurrencyStamp }, cancellationToken);
        }
        else if (fate == 1)
        {
            await desk.LoseAsync(lead.LeadId, new() { Reason = random.Pick(Reasons), ConcurrencyStamp = details.ConcurrencyStamp }, cancellationToken);
        }
    }
}
