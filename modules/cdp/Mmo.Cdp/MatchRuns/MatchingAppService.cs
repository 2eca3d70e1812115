using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Matching;
using Mmo.Cdp.MatchReviews;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Cdp.MatchRuns;

[Authorize(CdpPermissions.Matching)]
internal sealed class MatchingAppService(
    ModuleDatabase<CdpDbContext> database, OperationBook<CdpDbContext> operations, MatchingReader reader, IDataScopes scopes, TimeProvider clock) : IMatchingAppService
{
    private const string EntityType = "Matching";

    public async Task<MatchingDto> GetAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await reader.ReadAsync(transaction, await scopes.GetAsync(cancellationToken), cancellationToken);
    }

    [Authorize(CdpPermissions.MatchingEdit)]
    public async Task<MatchingDto> UpdateAsync(UpdateMatchingDto input, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        var before = await MatchSettings.LoadAsync(transaction, catalog, cancellationToken);
        var fields = MatchFieldRules.Read(input.Fields, catalog);
        var saved = await transaction.ExecuteAsync(
            MatchSql.SaveSetting,
            new
            {
                Fields = JsonSerializer.Serialize(fields, MmoJson.Options), input.IsContinuous, Stamp = input.ConcurrencyStamp,
                NewStamp = Uuid.Next(clock).ToString("N"), Now = clock.GetUtcNow(),
            },
            cancellationToken);
        if (saved == 0)
        {
            throw new ConcurrencyException(EntityType);
        }

        if (input.IsContinuous && !before.IsContinuous)
        {
            await transaction.ExecuteAsync(MatchSql.IndexAnew, null, cancellationToken);
        }

        await transaction.AuditAsync(
            "updated", EntityType, transaction.TenantId.ToString(), new { fields = fields.ToDictionary(f => f.Attribute, f => f.Kind.ToString()), input.IsContinuous },
            cancellationToken: cancellationToken);
        var answer = await reader.ReadAsync(transaction, await scopes.GetAsync(cancellationToken), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    [Authorize(CdpPermissions.MatchingEdit)]
    public async Task<MatchRunDto> RunAsync(RunMatchingDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var settings = await MatchSettings.LoadAsync(transaction, await AttributeCatalog.LoadAsync(transaction, cancellationToken), cancellationToken);
        if (settings.Fields.Count == 0)
        {
            throw new BusinessException(CdpErrorCodes.MatchingNeedsFields);
        }

        var id = await StartAsync(transaction, settings, input, cancellationToken);
        await transaction.AuditAsync(input.IsTrial ? "tried" : "started", EntityType, id.ToString(), cancellationToken: cancellationToken);
        var run = await reader.ReadRunAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return run;
    }

    [Authorize(CdpPermissions.MatchingEdit)]
    public async Task<MatchRunDto> CancelAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        await reader.ReadRunAsync(transaction, id, cancellationToken);
        if (await operations.CancelAsync(transaction, id, cancellationToken))
        {
            await transaction.AuditAsync("cancelled", EntityType, id.ToString(), cancellationToken: cancellationToken);
        }

        var run = await reader.ReadRunAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return run;
    }

    private Task<Guid> StartAsync(TenantTransaction transaction, MatchSettings settings, RunMatchingDto input, CancellationToken cancellationToken) =>
        operations.StartExclusiveAsync(
            transaction,
            new NewOperation(MatchingJobs.Kind)
            {
                Arguments = new MatchingJobArguments(settings.Fields, input.IsTrial), IdempotencyKey = input.IdempotencyKey, ExclusiveKey = MatchingJobs.Exclusive,
                CanBeCancelled = true, CleansUp = true, Link = "/matching",
            },
            CdpErrorCodes.MatchRunUnderWay,
            cancellationToken);

    private Task DemandAllAsync(CancellationToken cancellationToken) => scopes.DemandAllAsync(CdpErrorCodes.MatchingNeedsEverything, cancellationToken);
}
