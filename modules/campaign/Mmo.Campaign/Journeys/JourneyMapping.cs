using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mmo.Campaign.Journeys;

internal sealed class JourneyMapping : IEntityTypeConfiguration<Journey>, IEntityTypeConfiguration<JourneyVersion>
{
    public static string TextOf(JourneyStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());

    public void Configure(EntityTypeBuilder<Journey> builder)
    {
        builder.Property(j => j.Status).HasConversion(s => TextOf(s), t => Enum.Parse<JourneyStatus>(t, true));
        builder.Property(j => j.Draft).HasColumnType("jsonb");
    }

    public void Configure(EntityTypeBuilder<JourneyVersion> builder)
    {
        builder.HasKey(v => new { v.TenantId, v.JourneyId, v.Version });
        builder.Property(v => v.Definition).HasColumnType("jsonb");
    }
}
