using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mmo.Campaign.Webhooks;

internal sealed class WebhookKeyMapping : IEntityTypeConfiguration<WebhookKey>
{
    public void Configure(EntityTypeBuilder<WebhookKey> builder) => builder.HasKey(k => k.TenantId);
}
