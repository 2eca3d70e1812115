using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.EventMeanings;

[Audited]
internal sealed class EventMeaning : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string EventName { get; set; }

    public required EventMeaningKind Meaning { get; set; }

    public required string OrderIdPath { get; set; }

    public required string AmountPath { get; set; }

    public string? CurrencyPath { get; set; }

    public string ConcurrencyStamp { get; private set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<EventMeaning>
    {
        public void Configure(EntityTypeBuilder<EventMeaning> builder)
        {
            builder.ToTable("event_meaning");
            builder.Property(m => m.Meaning).HasConversion(
                meaning => meaning.ToString().ToLowerInvariant(), text => Enum.Parse<EventMeaningKind>(text, ignoreCase: true));
        }
    }
}
