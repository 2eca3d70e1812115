using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.Json;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Webhooks;

/// <summary>What a webhook source has beside any source: how its sender proves itself, and what becomes of its deliveries.</summary>
[Audited]
internal sealed class Webhook : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid SourceId { get; init; }

    public Guid TenantId { get; init; }

    /// <summary>A <see cref="WebhookSignature"/>.</summary>
    public string Signature { get; private set; } = "{}";

    [NotAudited]
    public string? ProtectedSecret { get; private set; }

    [NotAudited]
    public string? ProtectedOldSecret { get; private set; }

    /// <summary>A <see cref="WebhookMappingInput"/>; its texts are fixed values of a company's own, so the audit says only that it changed.</summary>
    [NotAudited]
    public string Mapping { get; private set; } = "{}";

    /// <summary>Kept by ingestion, to about ten seconds.</summary>
    [NotAudited(IsSilent = true)]
    public DateTimeOffset? LastRefusedAt { get; private set; }

    [NotAudited(IsSilent = true)]
    public string? LastRefusedReason { get; private set; }

    [NotAudited(IsSilent = true)]
    public long RefusedCount { get; private set; }

    public string ConcurrencyStamp { get; private set; } = "";

    public WebhookSignature ReadSignature() => JsonSerializer.Deserialize<WebhookSignature>(Signature, MmoJson.Options)!;

    public WebhookMappingInput ReadMapping() => JsonSerializer.Deserialize<WebhookMappingInput>(Mapping, MmoJson.Options)!;

    public void Sign(WebhookSignature signature) => Signature = JsonSerializer.Serialize(signature, MmoJson.Options);

    public void Map(WebhookMappingInput mapping) =>
        Mapping = JsonSerializer.Serialize(new WebhookMappingInput { Events = mapping.Events, IgnoresOthers = mapping.IgnoresOthers }, MmoJson.Options);

    /// <summary>A new secret; the one before stays good where that is asked for.</summary>
    public void SetSecret(string secret, bool keepsOld, WebhookSecrets secrets)
    {
        ProtectedOldSecret = keepsOld ? ProtectedSecret : null;
        ProtectedSecret = secrets.Protect(secret);
    }

    public void DropOldSecret() => ProtectedOldSecret = null;

    internal sealed class Configuration : IEntityTypeConfiguration<Webhook>
    {
        public void Configure(EntityTypeBuilder<Webhook> builder)
        {
            builder.ToTable("webhook");
            builder.HasKey(w => w.SourceId);
            builder.Property(w => w.Signature).HasColumnType("jsonb");
            builder.Property(w => w.Mapping).HasColumnType("jsonb");
        }
    }
}
