using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Bounces;
using Mmo.Campaign.Dkim;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Tenants;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Channels;

internal sealed class EmailSetups(
    IServiceScopeFactory scopes, PublicAddress address, DkimSigners signers, TenantKeys keys, MailServerHealth health, DemoRegister demo, ICurrentTenant tenant)
    : ISingletonDependency
{
    /// <summary>Of the current tenant.</summary>
    public async Task<EmailSetup> GetAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CampaignDbContext>();
        var channel = await context.Set<EmailChannel>().AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new EmailChannel();
        var servers = await context.Set<MailServer>().AsNoTracking().Where(s => s.IsEnabled).OrderBy(s => s.Position).ThenBy(s => s.CreatedAt).ToListAsync(cancellationToken);

        // Made-up people of the demo company get no real mail, whatever server somebody enters there.
        if (servers.Count > 0 && (await demo.GetAsync(cancellationToken)).TenantId == tenant.RequiredId)
        {
            servers = [];
        }

        var server = servers.Find(s => health.IsWell(s.Id)) ?? servers.FirstOrDefault();
        var signer = server is not null && SmtpAddress.TryParse(channel.FromAddress, out var sender, out _)
            ? await signers.FindAsync(context, sender.Domain, cancellationToken)
            : null;
        var verp = server is not null && channel.BounceDomain is { } domain
            ? new VerpSender(channel.TenantId, await keys.GetAsync(channel.TenantId, cancellationToken), domain)
            : null;
        return new EmailSetup(channel, server, address.Of(channel), signer, verp) { HasSpare = servers.Exists(s => s.Id != server?.Id && health.IsWell(s.Id)) };
    }
}
