using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Webhooks;

[Audited]
internal sealed class WebhookKey : IMultiTenant, IHasConcurrencyStamp
{
    public Guid TenantId { get; init; }

    [NotAudited]
    public string ProtectedSecret { get; set; } = "";

    public string Ending { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public string CreatedBy { get; set; } = "";

    public string ConcurrencyStamp { get; private set; } = "";
}
