using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mmo.Campaign.Channels;

internal sealed class ChannelMapping : IEntityTypeConfiguration<EmailChannel>, IEntityTypeConfiguration<MailServer>
{
    public void Configure(EntityTypeBuilder<EmailChannel> builder)
    {
        builder.HasKey(c => c.TenantId);
        builder.Property(c => c.OverCap).HasConversion(o => TextOf(o), t => Enum.Parse<OverCap>(t, true));
    }

    public void Configure(EntityTypeBuilder<MailServer> builder)
    {
        builder.Property(s => s.Security).HasConversion(o => TextOf(o), t => Enum.Parse<MailSecurity>(t, true));
        builder.Property(s => s.Rates).HasColumnType("jsonb");
    }

    private static string TextOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
