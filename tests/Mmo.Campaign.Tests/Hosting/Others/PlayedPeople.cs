using Mmo.Cdp.People;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>Reads the real tables through the published views.</summary>
internal sealed class PlayedPeople(ModuleDatabase<CampaignDbContext> database) : IPeople
{
    private const string Sql =
        """
        select p.part_no, p.profile_id, pr.public_id, pr.unit_id, pr.name, pr.email, pr.phone, pr.time_zone, pr.locale
        from cdp_api.person_v1 p join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where p.part_no = any(@Parts)
        """;

    public async Task<IReadOnlyDictionary<PartId, PersonSnapshot>> GetAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<Row>(Sql, new { Parts = parts.Select(p => p.No).ToArray() }, cancellationToken);
        return rows.ToDictionary(r => new PartId(r.PartNo), r => new PersonSnapshot(
            new PartId(r.PartNo), new ProfileId(r.ProfileId), r.PublicId, r.UnitId, r.Name, r.Email, r.Phone, r.TimeZone, r.Locale, new Dictionary<string, object?> { ["name"] = r.Name, ["email"] = r.Email }));
    }

    public Task<IReadOnlyDictionary<PartId, ProfileId>> ResolveAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<Guid, PartId>> FindAsync(IReadOnlyCollection<Guid> publicIds, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    private sealed class Row
    {
        public long PartNo { get; init; }

        public long ProfileId { get; init; }

        public Guid PublicId { get; init; }

        public Guid? UnitId { get; init; }

        public string? Name { get; init; }

        public string? Email { get; init; }

        public string? Phone { get; init; }

        public string? TimeZone { get; init; }

        public string? Locale { get; init; }
    }
}
