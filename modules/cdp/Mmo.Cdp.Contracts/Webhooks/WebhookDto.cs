using Mmo.Application.Dtos;

namespace Mmo.Cdp.Webhooks;

/// <summary>How a webhook source knows its sender, and what it refused.</summary>
public sealed class WebhookDto : IHasConcurrencyStamp
{
    /// <summary>Where the sender posts to, below the address of this installation; null for who may not edit sources, since it holds the write key.</summary>
    public string? Path { get; init; }

    /// <summary>How deliveries are signed.</summary>
    public WebhookSignature Signature { get; init; } = new();

    /// <summary>True when there is a secret.</summary>
    public bool HasSecret { get; init; }

    /// <summary>The secret; null for who may not edit sources.</summary>
    public string? Secret { get; init; }

    /// <summary>True while the secret before is good as well.</summary>
    public bool HasOldSecret { get; init; }

    /// <summary>When a delivery with a missing or wrong signature came last.</summary>
    public DateTimeOffset? LastRefusedTime { get; init; }

    /// <summary>What was wrong with it: missing, wrong, stale.</summary>
    public string? LastRefusedReason { get; init; }

    /// <summary>About how many were refused so.</summary>
    public long RefusedCount { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
