using Mmo.Campaign.Messages;
using Mmo.Campaign.Tenants;
using Mmo.Data;

namespace Mmo.Campaign.Bounces;

/// <summary>An address that a message did not reach.</summary>
internal sealed record BouncedAddress(byte[] Hash, string? Outline, Guid MessageId, BounceKind Kind)
{
    public static BouncedAddress Of(byte[] key, string address, Guid messageId, BounceKind kind) =>
        new(TenantKeys.HashAddress(key, MessageTexts.Email, address), Masked.Email(address), messageId, kind);
}
