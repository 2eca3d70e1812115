using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Regrouping;

/// <summary>Shows who would come of a merge or an un-merge that a transaction has carried out and will roll back, so what is shown is what would be.</summary>
internal sealed class PersonPreviews(
    ConditionCatalogs catalogs, MetSegments segments, IEnumerable<IPartRecords> records, IMmoTexts texts, ICurrentTenant tenant)
    : ITransientDependency
{
    public Task<TimeZoneInfo> ZoneAsync(CancellationToken cancellationToken) => catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);

    /// <summary>Asks the other modules, before any lock is held.</summary>
    public async Task<IReadOnlyList<PartRecords>> RecordsAsync(IReadOnlyCollection<long> parts, CancellationToken cancellationToken)
    {
        var found = new List<PartRecords>();
        foreach (var some in parts.Select(p => new PartId(p)).Chunk(IPartRecords.MaxBatch))
        {
            foreach (var module in records)
            {
                found.AddRange(await module.CountAsync(some, cancellationToken));
            }
        }

        return found;
    }

    public async Task<IReadOnlyList<PersonPreviewDto>> ReadAsync(
        TenantTransaction transaction, IReadOnlyList<PartsOfPerson> groups, TimeZoneInfo zone, PreviewedRecords kept, bool mayReveal,
        CancellationToken cancellationToken)
    {
        var profiles = groups.Select(g => g.ProfileId).ToArray();
        var parts = new { Parts = groups.SelectMany(g => g.Parts).ToArray(), Profiles = profiles };
        var people = (await transaction.QueryAsync<RegroupedProfile>(RegroupingSql.People, parts, cancellationToken)).ToDictionary(p => p.ProfileId);
        var identifiers = await transaction.QueryAsync<IdentifierRow>(ProfileReadSql.Identifiers, parts, cancellationToken);
        var holdings = await transaction.QueryAsync<PartHoldings>(RegroupingSql.Holdings, parts, cancellationToken);
        var meets = await segments.FindAsync(transaction, zone, profiles, cancellationToken);
        var shown = new List<PersonPreviewDto>();
        foreach (var group in groups)
        {
            var person = people[group.ProfileId];
            var held = holdings.Where(h => group.Parts.Contains(h.PartNo)).ToArray();
            var bought = await transaction.QueryAsync<PurchaseRow>(ProfileReadSql.Purchases, new { Parts = group.Parts.ToArray() }, cancellationToken);
            shown.Add(new PersonPreviewDto
            {
                ProfileId = person.PublicId,
                KeepsId = group.KeepsId,
                PartNos = [.. group.Parts.Order()],
                Name = mayReveal ? person.Name : Masked.Name(person.Name),
                City = person.City,
                Identifiers = [.. identifiers.Where(i => group.Parts.Contains(i.PartNo)).Select(i => i.ToDto(isMasked: true))],
                EventCount = held.Sum(h => h.EventCount),
                ValueCount = held.Sum(h => h.ValueCount),
                ConsentCount = held.Sum(h => h.ConsentCount),
                Purchases = [.. bought.Select(p => p.ToDto())],
                Segments = [.. meets[group.ProfileId]],
                Tags = [.. await transaction.QueryAsync<string>(RegroupingSql.Tags, new { Parts = group.Parts.ToArray() }, cancellationToken)],
                Records = [.. kept.Of(group.Parts).Select(r => new PersonPreviewRecordsDto(r.Kind, texts.Get($"PartRecords:{r.Kind}"), r.Count, r.FollowingCount))],
            });
        }

        return shown;
    }
}
