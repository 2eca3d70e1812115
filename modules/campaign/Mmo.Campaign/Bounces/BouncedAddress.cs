namespace Mmo.Campaign.Bounces;

/// <summary>An address that a message did not reach.</summary>
internal sealed record BouncedAddress(byte[] Hash, Guid MessageId, BounceKind Kind);
