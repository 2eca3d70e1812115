using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Profiles;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Localization;
using Mmo.MultiTenancy;
using Mmo.Permissions;

namespace Mmo.Cdp.Segments;

[Authorize(CdpPermissions.Segments)]
internal sealed class SegmentAppService(
    CdpDbContext db,
    ModuleDatabase<CdpDbContext> database,
    SegmentReader reader,
    SegmentPreviews previews,
    ProfileList profiles,
    ConditionCatalogs catalogs,
    IEnumerable<ISegmentUsage> usages,
    IDataScopes scopes,
    IPermissionChecker permissions,
    IMmoTexts texts,
    ICurrentTenant tenant,
    OperationBook<CdpDbContext> operations,
    SegmentDefinitionTurns turns,
    TimeProvider clock) : ISegmentAppService
{
    public Task<PagedResultDto<SegmentDto>> GetListAsync(GetSegmentsInput input, CancellationToken cancellationToken = default) =>
        reader.ReadAsync(input, cancellationToken);

    public async Task<SegmentDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(id, await UsesAsync(id, cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.SegmentsEdit)]
    public async Task<SegmentDetailsDto> CreateAsync(CreateSegmentDto input, CancellationToken cancellationToken = default)
    {
        await using var turn = await turns.TakeAsync(cancellationToken);
        var condition = await CheckAsync(input.Condition, null, cancellationToken);
        var segment = new Segment
        {
            Id = Uuid.Next(clock), Name = input.Name.Trim(), Description = input.Description, Condition = condition, IsActive = input.IsActive,
            CreatedAt = clock.GetUtcNow(), UpdatedAt = clock.GetUtcNow(),
        };
        db.Add(segment);
        await SaveAsync(segment, isWorkedOut: segment.IsActive, cancellationToken);
        return await GetAsync(segment.Id, cancellationToken);
    }

    [Authorize(CdpPermissions.SegmentsEdit)]
    public async Task<SegmentDetailsDto> UpdateAsync(Guid id, UpdateSegmentDto input, CancellationToken cancellationToken = default)
    {
        await using var turn = await turns.TakeAsync(cancellationToken);
        var segment = await db.Set<Segment>().FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException("Segment", id);
        var condition = await CheckAsync(input.Condition, id, cancellationToken);
        db.Expect(segment, input.ConcurrencyStamp);
        var isNew = ConditionReader.Read(segment.Condition, new ConditionFaults(texts))?.ToJson() != condition;
        var needsRebuild = isNew || (input.IsActive && !segment.IsActive);
        if (needsRebuild)
        {
            segment.ConditionVersion++;
            segment.NeedsRebuild = true;
            segment.LastError = null;
            segment.LastErrorAt = null;
        }

        segment.Name = input.Name.Trim();
        segment.Description = input.Description;
        segment.Condition = isNew ? condition : segment.Condition;
        segment.IsActive = input.IsActive;
        segment.UpdatedAt = clock.GetUtcNow();
        await SaveAsync(segment, isWorkedOut: needsRebuild && segment.IsActive, cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    [Authorize(CdpPermissions.SegmentsEdit)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var turn = await turns.TakeAsync(cancellationToken);
        var uses = await UsesAsync(id, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(MembershipSql.Lock, null, cancellationToken);
        var name = await transaction.SingleOrDefaultAsync<string>("select name from cdp.segment where id = @id for update", new { id }, cancellationToken)
            ?? throw new EntityNotFoundException("Segment", id);
        if (uses.Count > 0)
        {
            throw new BusinessException(CdpErrorCodes.SegmentInUse).WithData("Name", name).WithData("Users", string.Join(", ", uses.Select(u => u.Name)));
        }

        await transaction.ExecuteAsync("delete from cdp.segment_member where segment_id = @id", new { id }, cancellationToken);
        await transaction.ExecuteAsync("delete from cdp.segment_due where segment_id = @id", new { id }, cancellationToken);
        await transaction.ExecuteAsync("delete from cdp.segment where id = @id", new { id }, cancellationToken);
        await operations.EndFollowedAsync(transaction, SegmentOperation.Dropped(id), cancellationToken);
        await transaction.AuditAsync("deleted", nameof(Segment), id.ToString(), new { name }, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<SegmentPreviewDto> PreviewAsync(PreviewSegmentDto input, CancellationToken cancellationToken = default)
    {
        var withSample = input.WithSample && await permissions.IsGrantedAsync(CdpPermissions.Profiles, cancellationToken);
        var mayReveal = withSample && await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
        return await previews.ReadAsync(input, await scopes.GetAsync(cancellationToken), withSample, mayReveal, cancellationToken);
    }

    [Authorize(CdpPermissions.Profiles)]
    public async Task<KeysetResultDto<ProfileListItemDto>> GetMembersAsync(Guid id, GetSegmentMembersInput input, CancellationToken cancellationToken = default)
    {
        if (!await db.Set<Segment>().AnyAsync(s => s.Id == id, cancellationToken))
        {
            throw new EntityNotFoundException("Segment", id);
        }

        var query = new GetProfilesInput
        {
            SegmentId = id, Filter = input.Filter, Cursor = input.Cursor, MaxResultCount = input.MaxResultCount, Sorting = input.Sorting,
        };
        var mayReveal = await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
        return await profiles.ReadAsync(query, await scopes.GetAsync(cancellationToken), mayReveal, cancellationToken);
    }

    private async Task<IReadOnlyList<SegmentUse>> UsesAsync(Guid id, CancellationToken cancellationToken)
    {
        var uses = new List<SegmentUse>();
        foreach (var usage in usages)
        {
            uses.AddRange(await usage.FindAsync(id, cancellationToken));
        }

        return uses;
    }

    /// <summary>The condition in its one spelling; 400 with every fault when it cannot be evaluated.</summary>
    private async Task<string> CheckAsync(JsonElement condition, Guid? id, CancellationToken cancellationToken)
    {
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
        var faults = new ConditionFaults(texts);
        var node = ConditionReader.Read(condition, faults);
        if (node is not null && ConditionParsing.Bind(node, catalog, faults) is { } bound)
        {
            ConditionReferences.RefuseCircle(bound, id, catalog, faults);
        }

        faults.ThrowIfAny();
        return node!.ToJson();
    }

    private async Task SaveAsync(Segment segment, bool isWorkedOut, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_segment_name"))
        {
            throw new BusinessException(CdpErrorCodes.SegmentNameTaken).WithData("Name", segment.Name);
        }

        if (isWorkedOut || !segment.IsActive)
        {
            await operations.EndFollowedAsync(db, SegmentOperation.Dropped(segment.Id), cancellationToken);
        }

        if (isWorkedOut)
        {
            await operations.StartAsync(db, SegmentOperation.Of(segment), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        operations.Tell(tenant.RequiredId);
    }
}
