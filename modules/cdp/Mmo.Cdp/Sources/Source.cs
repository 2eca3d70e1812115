using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Sources;

[Audited]
internal sealed class Source : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    /// <summary>The short form that big tables carry; given by the database.</summary>
    [NotAudited]
    public int No { get; private set; }

    public required string Name { get; set; }

    public required SourceKind Kind { get; init; }

    [NotAudited]
    public byte[]? WriteKeyHash { get; private set; }

    [NotAudited]
    public string? ProtectedWriteKey { get; private set; }

    public bool IsEnabled { get; set; } = true;

    public required bool MayGrantConsent { get; set; }

    public required bool CountsOrders { get; set; }

    /// <summary>When its last event came, to about ten seconds; written by ingestion.</summary>
    [NotAudited]
    public DateTimeOffset? LastEventAt { get; private set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string ConcurrencyStamp { get; private set; } = "";

    public void SetWriteKey(string writeKey, WriteKeys keys)
    {
        WriteKeyHash = WriteKeys.Hash(writeKey);
        ProtectedWriteKey = keys.Protect(writeKey);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Source>
    {
        public void Configure(EntityTypeBuilder<Source> builder)
        {
            builder.ToTable("source");
            builder.Property(s => s.No).UseIdentityAlwaysColumn();
            builder.Property(s => s.Kind).HasConversion(kind => kind.ToString().ToLowerInvariant(), text => Enum.Parse<SourceKind>(text, ignoreCase: true));
        }
    }
}
