using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Channels;

/// <summary>The sender and the rules of e-mail; one row a tenant, none while nobody set anything.</summary>
[Audited]
internal sealed class EmailChannel : IMultiTenant, IHasConcurrencyStamp
{
    public const int DefaultExpiryHours = 72;

    public Guid TenantId { get; init; }

    public string? FromName { get; set; }

    public string? FromAddress { get; set; }

    public string? ReplyTo { get; set; }

    public string? PublicBaseUrl { get; set; }

    public string? QuietFrom { get; set; }

    public string? QuietTo { get; set; }

    public int CapCount { get; set; }

    public int CapDays { get; set; } = 1;

    public OverCap OverCap { get; set; }

    public int ExpiryHours { get; set; } = DefaultExpiryHours;

    public string ConcurrencyStamp { get; private set; } = "";
}
