using Mmo.Application.Dtos;

namespace Mmo.Campaign.Suppressions;

/// <summary>An address that is not written to, and one reason for it.</summary>
public sealed class SuppressionDto : EntityDto<Guid>
{
    /// <summary>The outline of the address, <c>c***@qq.com</c>: the address itself is not kept. Null for old entries.</summary>
    public string? Address { get; init; }

    /// <summary>Why.</summary>
    public SuppressionReason Reason { get; init; }

    /// <summary>What somebody wrote who put it on the list by hand.</summary>
    public string? Note { get; init; }

    /// <summary>Who that was.</summary>
    public string? AddedBy { get; init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>The message that came back, or behind whose link the reader was.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>False where only the reader can lift it: complaints, and what the reader wished.</summary>
    public bool CanBeLifted { get; init; }
}
