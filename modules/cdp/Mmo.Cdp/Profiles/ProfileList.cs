using Dapper;
using Mmo.Application.Dtos;
using Mmo.Cdp.Ingestion;
using Mmo.Data;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Profiles;

/// <summary>Reads a page of profiles inside the data scope.</summary>
internal sealed class ProfileList(ModuleDatabase<CdpDbContext> database, TenantRulesCache rulesCache, ICurrentTenant currentTenant) : ISingletonDependency
{
    private const int CountLimit = 10_000;
    private const int FewMembers = 20_000;
    private const int SegmentsShown = 5;

    public async Task<KeysetResultDto<ProfileListItemDto>> ReadAsync(
        GetProfilesInput input, DataScope scope, bool mayReveal, CancellationToken cancellationToken)
    {
        var sort = ProfileSort.Parse(input.Sorting);
        var cursor = ProfileCursor.Parse(input.Cursor);
        var parameters = new DynamicParameters();
        var rules = (await rulesCache.FindAsync(currentTenant.RequiredId, cancellationToken))!;
        await using var transaction = await database.BeginAsync(cancellationToken);
        var conditions = Conditions(input, scope, sort, rules, parameters);
        if (input.SegmentId is { } segment)
        {
            parameters.Add("Segment", segment);
            var members = await transaction.SingleOrDefaultAsync<long>(ProfileReadSql.MemberCount, new { segment }, cancellationToken);
            conditions.Add(members <= FewMembers ? ProfileReadSql.IsOneOfFewMembers : ProfileReadSql.IsMember);
        }

        parameters.Add("AfterTime", cursor?.Time);
        parameters.Add("AfterText", cursor?.Text);
        parameters.Add("AfterKey", cursor?.Key);
        parameters.Add("Take", input.MaxResultCount + 1);
        parameters.Add("CountLimit", CountLimit + 1);

        var rows = await transaction.QueryAsync<ProfileRow>(ProfileReadSql.Page(conditions, sort, cursor), parameters, cancellationToken);
        var count = await transaction.SingleOrDefaultAsync<long>(ProfileReadSql.Count(conditions), parameters, cancellationToken);
        var page = KeysetPage<ProfileRow>.Cut(rows, input.MaxResultCount, isFirst: cursor is null, isBackward: cursor?.IsBackward == true);
        var segments = (await transaction.QueryAsync<SegmentNameRow>(
                ProfileReadSql.SegmentNames, new { Profiles = page.Rows.Select(p => p.ProfileId).ToArray() }, cancellationToken))
            .ToLookup(s => s.ProfileId, s => s.Name);
        await transaction.CommitAsync(cancellationToken);

        return new KeysetResultDto<ProfileListItemDto>
        {
            Items = [.. page.Rows.Select(row => Map(row, segments[row.ProfileId], mayReveal))],
            Next = page.Next(row => CursorAt(row, sort, isBackward: false)),
            Previous = page.Previous(row => CursorAt(row, sort, isBackward: true)),
            Total = Math.Min(count, CountLimit),
            TotalIsExact = count <= CountLimit,
        };
    }

    /// <summary>Some profiles, as they stand in the list; the caller has looked at the data scope.</summary>
    public async Task<IReadOnlyList<ProfileListItemDto>> ReadAsync(
        TenantTransaction transaction, long[] profiles, bool mayReveal, CancellationToken cancellationToken)
    {
        var rows = await transaction.QueryAsync<ProfileRow>(ProfileReadSql.ByProfile, new { Profiles = profiles }, cancellationToken);
        var segments = (await transaction.QueryAsync<SegmentNameRow>(ProfileReadSql.SegmentNames, new { Profiles = profiles }, cancellationToken))
            .ToLookup(s => s.ProfileId, s => s.Name);
        return [.. rows.Select(row => Map(row, segments[row.ProfileId], mayReveal))];
    }

    private static List<string> Conditions(GetProfilesInput input, DataScope scope, ProfileSort sort, TenantRules rules, DynamicParameters parameters)
    {
        // Profiles have no owner: the scope 'own' sees none of them.
        var conditions = new List<string> { scope.ToSql("p.unit_id", ownerColumn: null) };
        parameters.Add("ScopeUnits", scope.UnitParameter());
        if (ProfileSearch.Condition(input.Filter, rules, parameters) is { } search)
        {
            conditions.Add(search);
        }

        if (input.IsKnown is { } known)
        {
            conditions.Add(known ? "p.is_known" : "not p.is_known");
        }

        if (!sort.IsTime)
        {
            conditions.Add("p.name is not null");
        }

        return conditions;
    }

    private static string CursorAt(ProfileRow row, ProfileSort sort, bool isBackward) =>
        new ProfileCursor(sort.IsTime ? null : row.Name, sort.IsTime ? row.LastSeenAt : null, row.ProfileId, 0, isBackward).ToString();

    private static ProfileListItemDto Map(ProfileRow row, IEnumerable<string> segments, bool mayReveal) => new()
    {
        Id = row.PublicId,
        PartNo = row.ProfileId,
        Name = mayReveal ? row.Name : Masked.Name(row.Name),
        Email = Masked.Email(row.Email),
        Phone = Masked.Phone(row.Phone),
        City = row.City,
        IsKnown = row.IsKnown,
        UnitId = row.UnitId,
        FirstSeenTime = row.FirstSeenAt,
        LastSeenTime = row.LastSeenAt,
        Segments = [.. segments.Take(SegmentsShown)],
    };
}
