using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Dkim;

/// <summary>A key that signs mail of one sender's domain. It signs once its DNS record was seen: a signature nobody can check harms.</summary>
[Audited]
internal sealed class DkimKey : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Domain { get; init; }

    public required string Selector { get; init; }

    /// <summary>As it stands in the DNS record: SubjectPublicKeyInfo in base64.</summary>
    public required string PublicKey { get; init; }

    /// <summary>PKCS #8, encrypted with the data-protection keys.</summary>
    [NotAudited]
    public required string ProtectedPrivateKey { get; init; }

    /// <summary>When its record was first seen in DNS; from then on it signs.</summary>
    public DateTimeOffset? VerifiedAt { get; set; }

    [NotAudited]
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>What the last look found wrong, a code with a text in the UI.</summary>
    [NotAudited]
    public string? Problem { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string ConcurrencyStamp { get; private set; } = "";

    public string RecordName => $"{Selector}._domainkey.{Domain}";

    public string RecordText => $"v=DKIM1; k=rsa; p={PublicKey}";
}
