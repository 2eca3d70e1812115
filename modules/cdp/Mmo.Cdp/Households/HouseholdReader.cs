using Dapper;
using Mmo.Application.Dtos;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Profiles;
using Mmo.Data;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Households;

/// <summary>Reads households and their people inside the data scope.</summary>
internal sealed class HouseholdReader(ModuleDatabase<CdpDbContext> database, ProfileList profiles) : ISingletonDependency
{
    private const int CountLimit = 10_000;
    private const string Anyhow = "0, 1, 2";

    public async Task<KeysetResultDto<HouseholdDto>> ReadAsync(GetHouseholdsInput input, DataScope scope, bool mayReveal, CancellationToken cancellationToken)
    {
        var cursor = ProfileCursor.Parse(input.Cursor);
        var conditions = new List<string> { Visible(scope, input.IsPending switch { true => "0", false => "1", null => Anyhow }) };
        if (input.ProfileId is not null)
        {
            conditions.Add(HouseholdReadSql.IsOfPerson);
        }

        var parameters = new DynamicParameters(new
        {
            ScopeUnits = scope.UnitParameter(), AfterKey = cursor?.Key, Take = input.MaxResultCount + 1, CountLimit = CountLimit + 1, input.ProfileId,
        });
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<HouseholdRow>(HouseholdReadSql.Page(conditions, cursor?.IsBackward == true), parameters, cancellationToken);
        var count = await transaction.SingleOrDefaultAsync<long>(HouseholdReadSql.Count(conditions), parameters, cancellationToken);
        var page = KeysetPage<HouseholdRow>.Cut(rows, input.MaxResultCount, isFirst: cursor is null, isBackward: cursor?.IsBackward == true);
        return new KeysetResultDto<HouseholdDto>
        {
            Items = await MapAsync(transaction, page.Rows, scope, mayReveal, cancellationToken),
            Next = page.Next(row => new ProfileCursor(null, null, row.HouseholdNo, 0, false).ToString()),
            Previous = page.Previous(row => new ProfileCursor(null, null, row.HouseholdNo, 0, true).ToString()),
            Total = Math.Min(count, CountLimit),
            TotalIsExact = count <= CountLimit,
        };
    }

    public async Task<HouseholdDto> ReadAsync(TenantTransaction transaction, Guid id, DataScope scope, bool mayReveal, CancellationToken cancellationToken) =>
        (await MapAsync(transaction, [await FindAsync(transaction, id, scope, cancellationToken)], scope, mayReveal, cancellationToken))[0];

    /// <summary>Out of scope is not found, the same answer as unknown.</summary>
    public static async Task<HouseholdRow> FindAsync(TenantTransaction transaction, Guid id, DataScope scope, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<HouseholdRow>(
            HouseholdReadSql.One(Visible(scope, Anyhow)), new { Id = id, ScopeUnits = scope.UnitParameter() }, cancellationToken)
        ?? throw new EntityNotFoundException("Household", id);

    /// <summary>How many wait for somebody, up to 10,000.</summary>
    public static Task<long> CountPendingAsync(TenantTransaction transaction, DataScope scope, CancellationToken cancellationToken) =>
        transaction.SingleOrDefaultAsync<long>(
            HouseholdReadSql.Count([Visible(scope, "0")]), new { ScopeUnits = scope.UnitParameter(), CountLimit }, cancellationToken);

    private static string Visible(DataScope scope, string states) => HouseholdReadSql.HasSomebody(states, InScope(scope));

    private static string InScope(DataScope scope) => scope.ToSql("p.unit_id", ownerColumn: null);

    private async Task<IReadOnlyList<HouseholdDto>> MapAsync(
        TenantTransaction transaction, IReadOnlyList<HouseholdRow> rows, DataScope scope, bool mayReveal, CancellationToken cancellationToken)
    {
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        var members = await transaction.QueryAsync<HouseholdMemberRow>(
            HouseholdReadSql.Members(InScope(scope)), new { Households = rows.Select(r => r.HouseholdNo).ToArray(), ScopeUnits = scope.UnitParameter() }, cancellationToken);
        var people = (await profiles.ReadAsync(transaction, [.. members.Select(m => m.ProfileId).Distinct()], mayReveal, cancellationToken)).ToDictionary(p => p.PartNo);
        // Who was merged away between the two statements is shown with the next answer.
        var byHousehold = members.ToLookup(m => m.HouseholdNo);
        return
        [
            .. rows.Select(row => new HouseholdDto
            {
                Id = row.PublicId,
                Name = row.Name,
                Tie = (HouseholdTie)row.Tie,
                SharedLabel = row.Attribute is { } key ? catalog.Find(key)?.Label ?? key : null,
                CreationTime = row.CreatedAt,
                ConcurrencyStamp = row.ConcurrencyStamp,
                Members =
                [
                    .. byHousehold[row.HouseholdNo].Where(m => people.ContainsKey(m.ProfileId)).OrderBy(m => m.State == (short)HouseholdMemberState.In ? -1 : m.State).Select(m => new HouseholdMemberDto(
                        people[m.ProfileId], (HouseholdMemberState)m.State, (HouseholdTie)m.Tie, m.DecidedBy, m.DecidedAt)),
                ],
            }),
        ];
    }
}
