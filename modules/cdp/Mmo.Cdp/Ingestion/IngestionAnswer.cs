namespace Mmo.Cdp.Ingestion;

/// <summary>What a client is told.</summary>
internal sealed class IngestionAnswer
{
    /// <summary>How many refused events an answer lists; the quarantine has them all.</summary>
    public const int MaxListed = 20;

    /// <summary>The place of what was said for the whole batch.</summary>
    public const int WholeRequest = -1;

    public required int StatusCode { get; init; }

    /// <summary>The error's code, for an answer other than 200.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>For 429: when to come back.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    public int Stored { get; init; }

    public int Duplicates { get; init; }

    public int QuarantinedCount { get; init; }

    /// <summary>The first refused events: their place in the batch, and why.</summary>
    public IReadOnlyList<(int Index, Rejection Rejection)> Quarantined { get; init; } = [];

    public static IngestionAnswer Error(int statusCode, string code) => new() { StatusCode = statusCode, ErrorCode = code };

    public static IngestionAnswer Busy(TimeSpan? retryAfter = null) =>
        new() { StatusCode = 429, ErrorCode = CdpErrorCodes.IngestionBusy, RetryAfter = retryAfter ?? TimeSpan.FromSeconds(1) };
}
