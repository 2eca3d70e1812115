using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Cdp.Events;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.TrackingPlans;

[Authorize(CdpPermissions.Sources)]
internal sealed class TrackingPlanAppService(
    ModuleDatabase<CdpDbContext> database, PlanBook book, PlanPreview preview, PlanSuggestions suggestions, PlanSampleList samples, EventLabels labels) : ITrackingPlanAppService
{
    public async Task<TrackingPlanDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await ReadAsync(transaction, id, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<PlanPreviewDto> PreviewAsync(Guid id, TrackingPlanInput input, CancellationToken cancellationToken = default)
    {
        var events = PlanReading.Read(input);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
        return await preview.WorkOutAsync(transaction, source.No, input.Policies, events, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<TrackingPlanDto> UpdateAsync(Guid id, UpdateTrackingPlanDto input, CancellationToken cancellationToken = default)
    {
        var plan = new PlanContent(input.IsOn, input.Policies, PlanReading.Read(input));
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
            await book.SaveAsync(transaction, id, source, plan, input.ConcurrencyStamp, cancellationToken);
        }

        return await GetAsync(id, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        await book.DeleteAsync(transaction, id, await PlanBook.SourceAsync(transaction, id, cancellationToken), cancellationToken);
    }

    public async Task<ListResultDto<SeenEventDto>> GetSeenAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
        var plan = PlanContent.Of(await PlanBook.FindAsync(transaction, source, cancellationToken));
        var planned = plan.Events.Select(e => (e.Kind, PlanKinds.NameOf(e))).ToHashSet();
        var rows = await transaction.QueryAsync<SeenRow>(TrackingPlanSql.Seen, new { source.No }, cancellationToken);
        return new ListResultDto<SeenEventDto>
        {
            Items = [.. rows.Select(r => new SeenEventDto(r.EventKind, r.Name, labels.Of(r.Name), r.Count, r.FirstAt, r.LastAt, planned.Contains((r.EventKind, r.Name))))],
        };
    }

    public async Task<PlanSamplesDto> GetSamplesAsync(Guid id, GetPlanSamplesInput input, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
        return await samples.ReadAsync(transaction, source, input.Kind, PlanKinds.NameOf(input.Kind, input.Name), cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<TrackingPlanDto> PlanSeenAsync(Guid id, PlanSeenDto input, CancellationToken cancellationToken = default)
    {
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
            var plan = PlanContent.Of(await PlanBook.FindAsync(transaction, source, cancellationToken));
            var more = await suggestions.WithAsync(transaction, source, plan, input.Events, cancellationToken);
            await book.SaveAsync(transaction, id, source, more, input.ConcurrencyStamp, cancellationToken);
        }

        return await GetAsync(id, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<TrackingPlanDto> PlanSeenPropertyAsync(Guid id, PlanSeenPropertyDto input, CancellationToken cancellationToken = default)
    {
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
            var plan = PlanContent.Of(await PlanBook.FindAsync(transaction, source, cancellationToken));
            var more = await suggestions.WithPropertyAsync(transaction, source, plan, input, cancellationToken);
            await book.SaveAsync(transaction, id, source, more, input.ConcurrencyStamp, cancellationToken);
        }

        return await GetAsync(id, cancellationToken);
    }

    public async Task<ListResultDto<PlanViolationDto>> GetViolationsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
        var policies = new PlanPolicies(PlanContent.Of(await PlanBook.FindAsync(transaction, source, cancellationToken)).Policies);
        var rows = await transaction.QueryAsync<ViolationRow>(TrackingPlanSql.Violations, new { source.No }, cancellationToken);
        return new ListResultDto<PlanViolationDto> { Items = [.. rows.Select(r => r.ToDto(labels.Of(r.Name), policies))] };
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task ClearViolationsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        await PlanBook.ClearViolationsAsync(transaction, id, await PlanBook.SourceAsync(transaction, id, cancellationToken), cancellationToken);
    }

    private static async Task<TrackingPlanDto> ReadAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken)
    {
        var source = await PlanBook.SourceAsync(transaction, id, cancellationToken);
        var row = await PlanBook.FindAsync(transaction, source, cancellationToken);
        var plan = PlanContent.Of(row);
        return new TrackingPlanDto
        {
            SourceId = id,
            SourceName = source.Name,
            Exists = row is not null,
            IsOn = plan.IsOn,
            Policies = plan.Policies,
            Events = plan.Events,
            UpdatedTime = row?.UpdatedAt,
            ConcurrencyStamp = row?.ConcurrencyStamp ?? "",
        };
    }
}
