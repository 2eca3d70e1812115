using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Identity.OrganizationUnits;

[Audited]
internal sealed class OrganizationUnit : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public Guid? ParentId { get; private set; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    public required OrganizationUnitKind Kind { get; set; }

    /// <summary>The ids from the root down to this unit, each closed by a slash: a subtree is a prefix.</summary>
    [NotAudited]
    public string Path { get; private set; } = "";

    public string ConcurrencyStamp { get; private set; } = "";

    public int Depth => Path.Count(c => c == '/');

    /// <summary>The units above, nearest first.</summary>
    public IReadOnlyList<Guid> Ancestors => [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Reverse().Select(Guid.Parse)];

    public bool IsWithin(OrganizationUnit other) => Path.StartsWith(other.Path, StringComparison.Ordinal);

    public void PutUnder(OrganizationUnit? parent)
    {
        ParentId = parent?.Id;
        Path = $"{parent?.Path}{Id}/";
    }

    /// <summary>Follows a unit above that moved.</summary>
    public void Rebase(string oldPrefix, string newPrefix) => Path = newPrefix + Path[oldPrefix.Length..];

    internal sealed class Mapping : IEntityTypeConfiguration<OrganizationUnit>
    {
        public void Configure(EntityTypeBuilder<OrganizationUnit> builder)
        {
            builder.ToTable("organization_unit");
            builder.Ignore(u => u.Depth).Ignore(u => u.Ancestors);
            builder.Property(u => u.Kind).HasConversion(
                kind => kind.ToString().ToLowerInvariant(),
                text => Enum.Parse<OrganizationUnitKind>(text, ignoreCase: true));
        }
    }
}
