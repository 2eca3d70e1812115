using Mmo.Application.Dtos;

namespace Mmo.Campaign.Dkim;

/// <summary>A key that signs the mail of one sender's domain (DKIM).</summary>
public sealed class DkimKeyDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The domain of the senders whose mail it signs.</summary>
    public string Domain { get; init; } = "";

    /// <summary>The name of the DNS record to publish.</summary>
    public string RecordName { get; init; } = "";

    /// <summary>The text of the TXT record to publish.</summary>
    public string RecordText { get; init; } = "";

    /// <summary>True for the key that signs now: the newest of its domain whose record was seen.</summary>
    public bool IsInUse { get; init; }

    /// <summary>When its record was first seen; null: it does not sign yet.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>When the record was last looked for.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>What the last look found wrong; null: nothing.</summary>
    public DkimProblem? Problem { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
