using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Mmo.Cdp.Attributes;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Cdp.Households;

[Authorize(CdpPermissions.Households)]
internal sealed class HouseholdSearchAppService(
    ModuleDatabase<CdpDbContext> database, OperationBook<CdpDbContext> operations, IDataScopes scopes, TimeProvider clock) : IHouseholdSearchAppService
{
    private const string EntityType = "HouseholdSearch";

    public async Task<HouseholdSearchDto> GetAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await ReadAsync(transaction, cancellationToken);
    }

    [Authorize(CdpPermissions.HouseholdsEdit)]
    public async Task<HouseholdSearchDto> UpdateAsync(UpdateHouseholdSearchDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var fields = Read(input.Fields, await AttributeCatalog.LoadAsync(transaction, cancellationToken));
        var saved = await transaction.ExecuteAsync(
            HouseholdSql.SaveSetting,
            new { Fields = JsonSerializer.Serialize(fields, MmoJson.Options), Stamp = input.ConcurrencyStamp, NewStamp = Uuid.Next(clock).ToString("N"), Now = clock.GetUtcNow() },
            cancellationToken);
        if (saved == 0)
        {
            throw new ConcurrencyException(EntityType);
        }

        await transaction.AuditAsync("updated", EntityType, transaction.TenantId.ToString(), new { fields }, cancellationToken: cancellationToken);
        var answer = await ReadAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    [Authorize(CdpPermissions.HouseholdsEdit)]
    public async Task<HouseholdSearchDto> RunAsync(RunHouseholdSearchDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var setting = await HouseholdSetting.LoadAsync(transaction, await AttributeCatalog.LoadAsync(transaction, cancellationToken), cancellationToken);
        if (setting.Fields.Count == 0)
        {
            throw new BusinessException(CdpErrorCodes.HouseholdsNeedFields);
        }

        var id = await operations.StartExclusiveAsync(
            transaction,
            new NewOperation(HouseholdJobs.Kind)
            {
                Arguments = new HouseholdJobArguments(setting.Fields), IdempotencyKey = input.IdempotencyKey, ExclusiveKey = HouseholdJobs.Exclusive, CanBeCancelled = true,
                CleansUp = true, Total = await transaction.SingleOrDefaultAsync<long>("select count(*) from cdp.profile", null, cancellationToken), Link = "/households",
            },
            CdpErrorCodes.HouseholdSearchUnderWay,
            cancellationToken);
        await transaction.AuditAsync("started", EntityType, id.ToString(), cancellationToken: cancellationToken);
        var answer = await ReadAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return answer;
    }

    private async Task<HouseholdSearchDto> ReadAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var setting = await HouseholdSetting.LoadAsync(transaction, await AttributeCatalog.LoadAsync(transaction, cancellationToken), cancellationToken);
        return new HouseholdSearchDto
        {
            Fields = setting.Fields,
            IsSuggested = setting.ConcurrencyStamp == "",
            MostPeople = HouseholdJob.MostPeople,
            PendingCount = await HouseholdReader.CountPendingAsync(transaction, await scopes.GetAsync(cancellationToken), cancellationToken),
            Run = await operations.NewestAsync(transaction, [HouseholdJobs.Kind], cancellationToken) is { } row ? ToDto(row) : null,
            ConcurrencyStamp = setting.ConcurrencyStamp,
        };
    }

    private static HouseholdRunDto ToDto(OperationRow row)
    {
        var counts = JsonSerializer.Deserialize<Dictionary<string, long>>(row.Counts, MmoJson.Options)!;
        return new HouseholdRunDto(
            row.Id, OperationStates.Read(row.State), row.Total, row.Done, counts.GetValueOrDefault(HouseholdJobs.Proposed), counts.GetValueOrDefault(HouseholdJobs.Declared),
            row.CreatedAt, row.FinishedAt);
    }

    private static HouseholdFieldDto[] Read(IReadOnlyList<HouseholdFieldDto> fields, AttributeCatalog catalog)
    {
        for (var n = 0; n < fields.Count; n++)
        {
            var key = fields[n].Attribute;
            if (catalog.Find(key) is null)
            {
                throw new MmoValidationException($"fields[{n}].attribute", "Matching:UnknownAttribute", ("Key", key));
            }

            if (fields.Take(n).Any(f => f.Attribute == key))
            {
                throw new MmoValidationException($"fields[{n}].attribute", "Matching:AttributeTwice", ("Key", key));
            }
        }

        return [.. fields];
    }

    // A search puts people together whom its caller must be allowed to see.
    private Task DemandAllAsync(CancellationToken cancellationToken) => scopes.DemandAllAsync(CdpErrorCodes.HouseholdsNeedEverything, cancellationToken);
}
