using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Cdp.Idempotency;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Cdp.Households;

[Authorize(CdpPermissions.Households)]
internal sealed class HouseholdAppService(
    ModuleDatabase<CdpDbContext> database, HouseholdReader reader, IDataScopes scopes, IPermissionChecker permissions, ICurrentUser user, TimeProvider clock)
    : IHouseholdAppService
{
    private const string EntityType = "Household";
    private const int MostMembers = 50;

    public async Task<KeysetResultDto<HouseholdDto>> GetListAsync(GetHouseholdsInput input, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(input, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken);

    public async Task<HouseholdDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await ReadAsync(transaction, id, cancellationToken);
    }

    [Authorize(CdpPermissions.HouseholdsEdit)]
    public async Task<HouseholdDto> CreateAsync(CreateHouseholdDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var id = string.IsNullOrEmpty(input.IdempotencyKey)
            ? await MakeAsync(transaction, input, scope, cancellationToken)
            : await transaction.CallOnceAsync(
                $"household:{user.Id}:{AskedKey.Of(input.IdempotencyKey, new { input.ProfileIds, input.Name })}",
                () => MakeAsync(transaction, input, scope, cancellationToken), cancellationToken);
        var answer = await ReadAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    [Authorize(CdpPermissions.HouseholdsEdit)]
    public async Task<HouseholdDto> DecideAsync(Guid id, DecideHouseholdDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        if (input.In.Intersect(input.Out).Any())
        {
            throw new MmoValidationException("out", "Household:InAndOut");
        }

        await using var transaction = await database.BeginAsync(cancellationToken);
        var household = await HouseholdReader.FindAsync(transaction, id, scope, cancellationToken);
        var stamp = (await transaction.QueryAsync<string>(HouseholdReadSql.Lock, new { household.HouseholdNo }, cancellationToken)).SingleOrDefault();
        if (input.Name is not null && input.ConcurrencyStamp != stamp)
        {
            throw new ConcurrencyException(EntityType);
        }

        var people = await FindAsync(transaction, [.. input.In, .. input.Out], scope, cancellationToken);
        var changed = await SayAsync(transaction, household.HouseholdNo, [.. input.In.Select(i => people[i])], [.. input.Out.Select(i => people[i])], cancellationToken);
        var renamed = input.Name is not null
            && await transaction.ExecuteAsync(HouseholdReadSql.Rename, new { household.HouseholdNo, Name = input.Name.Trim(), NewStamp = Uuid.Next(clock).ToString("N") }, cancellationToken) > 0;
        if (changed || renamed)
        {
            await transaction.AuditAsync("decided", EntityType, id.ToString(), new { input.In, input.Out }, cancellationToken: cancellationToken);
        }

        var answer = await ReadAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    private async Task<Guid> MakeAsync(TenantTransaction transaction, CreateHouseholdDto input, DataScope scope, CancellationToken cancellationToken)
    {
        var people = await FindAsync(transaction, [.. input.ProfileIds], scope, cancellationToken);
        if (people.Values.Distinct().Count() < 2)
        {
            throw new MmoValidationException("profileIds", "Household:OnePerson");
        }

        var id = Uuid.Next(clock);
        var name = input.Name?.Trim() is { Length: > 0 } given ? given : null;
        var number = (await transaction.QueryAsync<long>(HouseholdReadSql.Make, new { Id = id, Name = name, Now = clock.GetUtcNow() }, cancellationToken)).Single();
        await SayAsync(transaction, number, [.. people.Values.Distinct()], [], cancellationToken);
        await transaction.AuditAsync("created", EntityType, id.ToString(), new { input.ProfileIds }, cancellationToken: cancellationToken);
        return id;
    }

    private async Task<bool> SayAsync(TenantTransaction transaction, long householdNo, long[] within, long[] without, CancellationToken cancellationToken)
    {
        if (within.Intersect(without).Any())
        {
            throw new MmoValidationException("out", "Household:InAndOut");
        }

        long[] profiles = [.. within.Distinct(), .. without.Distinct()];
        var changed = await transaction.QueryAsync<long>(
            HouseholdReadSql.Decide,
            new
            {
                HouseholdNo = householdNo, Profiles = profiles, Now = clock.GetUtcNow(), UserName = user.Name,
                States = profiles.Select((_, n) => (short)(n < within.Distinct().Count() ? HouseholdMemberState.In : HouseholdMemberState.Out)).ToArray(),
            },
            cancellationToken);

        // Searches may have found more: people can be taken out of it all the same.
        return within.Length == 0 || await transaction.SingleOrDefaultAsync<long>(HouseholdReadSql.Size, new { HouseholdNo = householdNo }, cancellationToken) <= MostMembers
            ? changed.Count > 0
            : throw new BusinessException(CdpErrorCodes.HouseholdTooLarge).WithData("Most", MostMembers);
    }

    // Each by the number of the profile; out of scope is not found.
    private static async Task<Dictionary<Guid, long>> FindAsync(TenantTransaction transaction, Guid[] ids, DataScope scope, CancellationToken cancellationToken)
    {
        var found = (await transaction.QueryAsync<PersonRow>(
            HouseholdReadSql.People(scope.ToSql("p.unit_id", ownerColumn: null)), new { Ids = ids, ScopeUnits = scope.UnitParameter() }, cancellationToken))
            .ToDictionary(p => p.PublicId, p => p.ProfileId);
        foreach (var id in ids.Where(i => !found.ContainsKey(i)))
        {
            throw new EntityNotFoundException("Profile", id);
        }

        return found;
    }

    private async Task<HouseholdDto> ReadAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        await reader.ReadAsync(transaction, id, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken);

    private Task<bool> MayRevealAsync(CancellationToken cancellationToken) => permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);

    private sealed class PersonRow
    {
        public Guid PublicId { get; init; }

        public long ProfileId { get; init; }
    }
}
