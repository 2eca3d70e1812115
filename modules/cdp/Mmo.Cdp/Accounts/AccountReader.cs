using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Mmo.Application.Dtos;
using Mmo.Cdp.Events;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Quarantine;
using Mmo.Data;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Cdp.Accounts;

/// <summary>Reads accounts and their people inside the data scope.</summary>
internal sealed class AccountReader(ModuleDatabase<CdpDbContext> database, ProfileList profiles, EventLabels labels) : ISingletonDependency
{
    private const int CountLimit = 10_000;

    public async Task<KeysetResultDto<AccountListItemDto>> ReadAsync(GetAccountsInput input, DataScope scope, CancellationToken cancellationToken)
    {
        var sort = AccountSort.Parse(input.Sorting);
        var cursor = ProfileCursor.Parse(input.Cursor);
        var parameters = new DynamicParameters(new
        {
            ScopeUnits = scope.UnitParameter(), AfterTime = cursor?.Time, AfterText = cursor?.Text, AfterKey = cursor?.Key, AfterMinor = cursor?.Minor,
            Take = input.MaxResultCount + 1, CountLimit = CountLimit + 1, input.ProfileId, Exact = input.Filter?.Trim(),
            Prefix = LikePattern.Escape(input.Filter?.Trim() ?? "") + "%",
        });
        var conditions = new List<string> { Visible(scope) };
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            conditions.Add("(a.title like @Prefix or a.external_id = @Exact)");
        }

        if (input.ProfileId is not null)
        {
            conditions.Add(AccountReadSql.IsOfPerson);
        }

        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<AccountRow>(AccountReadSql.Page(conditions, sort, cursor, InScope(scope)), parameters, cancellationToken);
        var count = await transaction.SingleOrDefaultAsync<long>(AccountReadSql.Count(conditions), parameters, cancellationToken);
        var page = KeysetPage<AccountRow>.Cut(rows, input.MaxResultCount, isFirst: cursor is null, isBackward: cursor?.IsBackward == true);
        return new KeysetResultDto<AccountListItemDto>
        {
            Items = [.. page.Rows.Select(Map)],
            Next = page.Next(row => CursorAt(row, isBackward: false)),
            Previous = page.Previous(row => CursorAt(row, isBackward: true)),
            Total = Math.Min(count, CountLimit),
            TotalIsExact = count <= CountLimit,
        };
    }

    public async Task<AccountDetailsDto> ReadAsync(Guid id, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await FindAsync(transaction, id, scope, cancellationToken);
        return new AccountDetailsDto
        {
            Id = row.PublicId,
            Title = row.Title,
            ExternalId = row.ExternalId,
            Attributes = await AttributesAsync(transaction, row, cancellationToken),
            PeopleCount = row.PeopleCount,
            PeopleCountIsExact = row.PeopleCountIsExact,
            Score = row.Score,
            ScoreParts = JsonSerializer.Deserialize<AccountScorePartDto[]>(row.ScoreParts, MmoJson.Options)!,
            ScoredTime = row.ScoredAt,
            CreationTime = row.CreatedAt,
            LastSeenTime = row.LastSeenAt,
        };
    }

    public async Task<IReadOnlyList<AccountPersonDto>> ReadPeopleAsync(Guid id, DataScope scope, bool mayReveal, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var found = await PeopleAsync(transaction, await FindAsync(transaction, id, scope, cancellationToken), scope, AccountReadSql.PeopleShown, cancellationToken);
        var shown = await profiles.ReadAsync(transaction, [.. found.Select(f => f.ProfileId)], mayReveal, cancellationToken);
        var byProfile = found.ToDictionary(f => f.ProfileId);
        return [.. shown.Select(p => new AccountPersonDto(p, byProfile[p.PartNo].Since, byProfile[p.PartNo].IsByHand))];
    }

    public async Task<IReadOnlyList<AccountEventDto>> ReadEventsAsync(Guid id, DataScope scope, bool mayReveal, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var found = await PeopleAsync(transaction, await FindAsync(transaction, id, scope, cancellationToken), scope, AccountReadSql.PeopleWithEvents, cancellationToken);
        var people = (await profiles.ReadAsync(transaction, [.. found.Select(f => f.ProfileId)], mayReveal, cancellationToken)).ToDictionary(p => p.PartNo);
        await transaction.ExecuteAsync(TimelineSql.ByIndex, null, cancellationToken);
        var events = await transaction.QueryAsync<EventRow>(
            AccountReadSql.Events, new { Profiles = people.Keys.ToArray(), Limit = AccountReadSql.EventsShown }, cancellationToken);
        return
        [
            .. events.Select(e => new AccountEventDto(
                $"{e.BatchId}-{e.N}", labels.Of(e.Name), e.Name, e.OccurredAt, people[e.ProfileId].Id, e.ProfileId, people[e.ProfileId].Name)),
        ];
    }

    /// <summary>Out of scope is not found, the same answer as unknown.</summary>
    public static async Task<AccountRow> FindAsync(TenantTransaction transaction, Guid id, DataScope scope, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<AccountRow>(
            AccountReadSql.One(Visible(scope), InScope(scope)), new { Id = id, ScopeUnits = scope.UnitParameter() }, cancellationToken)
        ?? throw new EntityNotFoundException("Account", id);

    private static Task<IReadOnlyList<PersonRow>> PeopleAsync(
        TenantTransaction transaction, AccountRow account, DataScope scope, int limit, CancellationToken cancellationToken) =>
        transaction.QueryAsync<PersonRow>(
            AccountReadSql.People(InScope(scope)), new { account.AccountNo, ScopeUnits = scope.UnitParameter(), Limit = limit }, cancellationToken);

    private static string InScope(DataScope scope) => scope.ToSql("p.unit_id", ownerColumn: null);

    // Whoever sees everybody also sees accounts that have nobody (any more).
    private static string Visible(DataScope scope) => scope.Kind == DataScopeKind.All ? "true" : AccountReadSql.HasSomebody(InScope(scope));

    private static async Task<IReadOnlyList<AccountAttributeDto>> AttributesAsync(TenantTransaction transaction, AccountRow row, CancellationToken cancellationToken)
    {
        var provenance = JsonSerializer.Deserialize<Dictionary<string, Origin>>(row.Provenance, MmoJson.Options)!;
        var sources = (await transaction.QueryAsync<SourceRow>(
            AccountReadSql.SourceNames, new { Sources = provenance.Values.Select(o => o.Source).Distinct().ToArray() }, cancellationToken)).ToDictionary(s => s.No, s => s.Name);
        var shown = JsonNode.Parse(row.Attributes);
        TimelineProperties.Mask(shown, isPerson: false);
        QuarantineMasking.MaskRest(shown);
        return
        [
            .. shown!.AsObject().OrderBy(a => a.Key != AccountTraits.Name).ThenBy(a => a.Key != AccountTraits.Industry).ThenBy(a => a.Key, StringComparer.Ordinal)
                .Select(a => new AccountAttributeDto(
                    a.Key, JsonSerializer.SerializeToElement(a.Value), sources.GetValueOrDefault(provenance[a.Key].Source), provenance[a.Key].ObservedAt)),
        ];
    }

    private static string CursorAt(AccountRow row, bool isBackward) => new ProfileCursor(row.Title, row.LastSeenAt, row.AccountNo, row.Score, isBackward).ToString();

    private static AccountListItemDto Map(AccountRow row) => new()
    {
        Id = row.PublicId, Title = row.Title, ExternalId = row.ExternalId, Industry = row.Industry, PeopleCount = row.PeopleCount, PeopleCountIsExact = row.PeopleCountIsExact,
        Score = row.Score, LastSeenTime = row.LastSeenAt,
    };

    private sealed class PersonRow
    {
        public long ProfileId { get; init; }

        public DateTimeOffset Since { get; init; }

        public bool IsByHand { get; init; }
    }

    private sealed class EventRow
    {
        public long BatchId { get; init; }

        public int N { get; init; }

        public string Name { get; init; } = "";

        public DateTimeOffset OccurredAt { get; init; }

        public long ProfileId { get; init; }
    }

    private sealed class SourceRow
    {
        public int No { get; init; }

        public string Name { get; init; } = "";
    }

    private sealed record Origin(int Source, DateTimeOffset ObservedAt);
}
