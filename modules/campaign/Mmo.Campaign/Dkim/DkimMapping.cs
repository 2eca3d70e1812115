using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mmo.Campaign.Dkim;

internal sealed class DkimMapping : IEntityTypeConfiguration<DkimKey>
{
    public void Configure(EntityTypeBuilder<DkimKey> builder)
    {
        builder.Ignore(k => k.RecordName);
        builder.Ignore(k => k.RecordText);
    }
}
