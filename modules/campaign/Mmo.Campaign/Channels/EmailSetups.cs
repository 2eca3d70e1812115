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
    IServiceScopeFactory scopes, PublicAddress address, DkimSigners signers, TenantKeys keys, DemoRegister demo, ICurrentTenant tenant) : ISingletonDependency
{
    /// <summary>Of the current tenant.</summary>
    public async Task<EmailSetup> GetAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CampaignDbContext>();
        var channel = await context.Set<EmailChannel>().AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new EmailChannel();
        var server = await context.Set<MailServer>().AsNoTracking().Where(s => s.IsEnabled).OrderBy(s => s.CreatedAt).FirstOrDefaultAsync(cancellationToken);

        // Made-up people of the demo company get no real mail, whatever server somebody enters there.
        if (server is not null && (await demo.GetAsync(cancellationToken)).TenantId == tenant.RequiredId)
        {
            server = null;
        }

        var signer = server is not null && SmtpAddress.TryParse(channel.FromAddress, out var sender, out _)
            ? await signers.FindAsync(context, sender.Domain, cancellationToken)
            : null;
        var verp = server is not null && channel.BounceDomain is { } domain
            ? new VerpSender(channel.TenantId, await keys.GetAsync(channel.TenantId, cancellationToken), domain)
            : null;
        return new EmailSetup(channel, server, address.Of(channel), signer, verp);
    }
}
