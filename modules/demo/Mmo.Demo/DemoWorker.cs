using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Identity.Tenants;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.Demo;

/// <summary>
/// Makes an operation of what was asked for in the register, once for each request. It stands in the company of who asked; in the oldest one when the
/// demo company itself or the host's operator did, for what stands in the demo company goes with it.
/// </summary>
internal sealed class DemoWorker(
    DemoSettings settings, DemoRegister register, ModuleDatabase<DemoDbContext> database, OperationBook<DemoDbContext> operations, IServiceScopeFactory scopes,
    ICurrentTenant tenant, IActingUser acting, TimeProvider clock)
    : IWorkerSource, ISingletonDependency
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private DateTimeOffset? _seen;

    public IEnumerable<Worker> Workers() =>
        settings.IsEnabled ? [new Worker("work:demo:making", RunOnceAsync, cancellation => Task.Delay(Period, clock, cancellation))] : [];

    /// <summary>Starts what was asked for, if anything was.</summary>
    public async Task<bool> RunOnceAsync(CancellationToken cancellationToken)
    {
        var row = await register.GetAsync(cancellationToken);
        if (row.State is not (DemoStates.Making or DemoStates.Removing) || row.StartedAt is not { } askedAt || askedAt == _seen)
        {
            return false;
        }

        var companyId = await CompanyAsync(row, cancellationToken);
        using var _ = row.AskedUser is { } userId && row.AskedCompany == companyId
            ? acting.Change(companyId, userId, row.StartedBy ?? "")
            : tenant.Change(companyId);
        var isMaking = row.State == DemoStates.Making;
        await using (var transaction = await database.BeginAsync(companyId, cancellationToken))
        {
            await operations.StartAsync(
                transaction,
                new NewOperation(isMaking ? MakingJob.Name : RemovingJob.Name)
                {
                    IdempotencyKey = askedAt.ToString("O"), Arguments = new DemoRequest(askedAt), Link = "/settings/demo", CanBeCancelled = isMaking, CleansUp = isMaking,
                },
                cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        _seen = askedAt;
        operations.Tell(companyId);
        return false;
    }

    private async Task<Guid> CompanyAsync(DemoRow row, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var companies = await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().GetActiveAsync(cancellationToken);
        var others = companies.Where(c => c.Id != row.TenantId).Select(c => c.Id).ToArray();
        return row.AskedCompany is { } asked && others.Contains(asked) ? asked : others[0];
    }
}
