using Mmo.Cdp.Profiles;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Identity.OrganizationUnits;

namespace Mmo.Cdp.MatchReviews;

/// <summary>Who the people of pairs are.</summary>
internal sealed class MatchReviewPeople(IOrganizationUnitDirectory units) : ITransientDependency
{
    /// <param name="transaction">The tenant's.</param>
    /// <param name="profiles">Whom to read.</param>
    /// <param name="isWhole">True for what takes a look at their events, too.</param>
    /// <param name="mayReveal">True where names are not masked.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public async Task<IReadOnlyDictionary<long, MatchReviewPersonDto>> ReadAsync(
        TenantTransaction transaction, IReadOnlyCollection<long> profiles, bool isWhole, bool mayReveal, CancellationToken cancellationToken)
    {
        var rows = await transaction.QueryAsync<ProfileRow>(ProfileReadSql.ByProfile, new { Profiles = profiles.Distinct().ToArray() }, cancellationToken);
        var unitNames = await units.GetManyAsync([.. rows.Select(r => r.UnitId).OfType<Guid>().Distinct()], cancellationToken);
        var people = new Dictionary<long, MatchReviewPersonDto>();
        foreach (var row in rows)
        {
            var parts = isWhole ? await transaction.QueryAsync<long>(ProfileReadSql.Parts, new { Profile = row.ProfileId }, cancellationToken) : [];
            var ofParts = new { Parts = parts.ToArray() };
            var stats = isWhole ? await transaction.SingleOrDefaultAsync<PartStats>(ProfileReadSql.Stats, ofParts, cancellationToken) : null;
            var bought = isWhole ? await transaction.QueryAsync<PurchaseRow>(ProfileReadSql.Purchases, ofParts, cancellationToken) : [];
            var identifiers = isWhole ? await transaction.QueryAsync<IdentifierRow>(ProfileReadSql.Identifiers, ofParts, cancellationToken) : [];
            people[row.ProfileId] = new MatchReviewPersonDto
            {
                ProfileId = row.PublicId,
                ProfileNo = row.ProfileId,
                Name = mayReveal ? row.Name : Masked.Name(row.Name),
                City = row.City,
                UnitName = row.UnitId is { } unit ? unitNames.GetValueOrDefault(unit)?.Name : null,
                FirstSeenTime = row.FirstSeenAt,
                LastSeenTime = stats?.LastSeenAt ?? row.LastSeenAt,
                EventCount = stats?.EventCount ?? 0,
                Purchases = [.. bought.Select(p => p.ToDto())],
                Identifiers = [.. identifiers.Select(i => i.ToDto(isMasked: true))],
            };
        }

        return people;
    }
}
