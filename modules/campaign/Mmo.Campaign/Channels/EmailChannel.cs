using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Channels;

/// <summary>The sender and the rules of e-mail; one row a tenant, none while nobody set anything.</summary>
[Audited]
internal sealed class EmailChannel : IMultiTenant, IHasConcurrencyStamp
{
    public const int DefaultExpiryHours = 72;
    public const int DefaultSoftBounceLimit = 5;

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

    /// <summary>The domain of return addresses; null: mail comes back to the sender's address, and nobody here hears of it.</summary>
    public string? BounceDomain { get; set; }

    public int SoftBounceLimit { get; set; } = DefaultSoftBounceLimit;

    public string ConcurrencyStamp { get; private set; } = "";
}
