using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Events;
using Mmo.Demo.Making;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.ErrorHandling;
using Mmo.Identity.Users;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.Demo.Playing;

/// <summary>Lets made-up members visit the shop and read their mail while somebody has switched it on, through the same intake as every SDK.</summary>
internal sealed class Player(
    DemoSettings settings, DemoRegister register, IEventIntake intake, Readers readers, IServiceScopeFactory scopes, ICurrentTenant tenant, IActingUser acting,
    TimeProvider clock)
    : IWorkerSource, ISingletonDependency
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private Shop? _shop;

    public IEnumerable<Worker> Workers() =>
        settings.IsEnabled ? [new Worker("work:demo:playing", PlayOnceAsync, cancellation => Task.Delay(Period, clock, cancellation))] : [];

    /// <summary>A moment of traffic, if it is switched on.</summary>
    public async Task<bool> PlayOnceAsync(CancellationToken cancellationToken)
    {
        if (await register.GetAsync(cancellationToken) is not { State: DemoStates.Ready, IsPlaying: true, TenantId: { } tenantId })
        {
            return false;
        }

        try
        {
            if (await FindShopAsync(tenantId, cancellationToken) is not { } shop)
            {
                return false;
            }

            using var _ = acting.Change(tenantId, shop.Admin.Id, shop.Admin.Name);
            var events = LiveTraffic.At(clock.GetUtcNow(), settings.Members);
            await intake.SendAsync(shop.WriteKey, StoryJson.Batch([.. events, .. await readers.ReadAsync(cancellationToken)]), cancellationToken);
        }
        catch (TooManyRequestsException)
        {
            // Real traffic goes first.
        }

        return false;
    }

    private async Task<Shop?> FindShopAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        if (_shop is not { } shop || shop.TenantId != tenantId)
        {
            using var _ = tenant.Change(tenantId);
            await using var scope = scopes.CreateAsyncScope();
            if ((await scope.ServiceProvider.GetRequiredService<IUserDirectory>().GetActiveAsync(DemoPermissions.Manage, cancellationToken)).FirstOrDefault() is not { } admin)
            {
                return null;
            }

            using var acts = acting.Change(tenantId, admin.Id, admin.Name);
            var key = await scope.ServiceProvider.GetRequiredService<EventTeller>().FindWriteKeyAsync(cancellationToken);
            _shop = shop = key is null ? null : new Shop(tenantId, admin, key);
        }

        return shop;
    }

    private sealed record Shop(Guid TenantId, UserInfo Admin, string WriteKey);
}
