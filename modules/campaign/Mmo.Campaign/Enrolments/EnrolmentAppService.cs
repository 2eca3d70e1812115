using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Campaign.Failures;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Paging;
using Mmo.Campaign.PlugIns;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Enrolments;

[Authorize(CampaignPermissions.Journeys)]
internal sealed class EnrolmentAppService(
    ModuleDatabase<CampaignDbContext> database, JourneyPlans plans, PlugInKinds kinds, IDataScopes scopes, FailedPeople failed) : IEnrolmentAppService
{
    public async Task<ListResultDto<EnrolmentDto>> GetListAsync(Guid profileId, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var ways = await transaction.QueryAsync<WayRow>(
            WaySql.OfProfile(scope.ToSql("pr.unit_id", null)), new { profileId, ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId }, cancellationToken);
        var left = (await transaction.QueryAsync<StepRow>(
                WaySql.LastSteps, new { Ids = ways.Where(w => w.LeftAt is not null).Select(w => w.Id).ToArray() }, cancellationToken))
            .ToDictionary(s => s.EnrolmentId);
        var last = new List<(WayRow Way, StepRow? Step, JourneyPlan Plan)>();
        foreach (var way in ways)
        {
            var plan = await plans.PlanAsync(transaction, way.JourneyId, way.Version, cancellationToken);
            last.Add((way, way.LeftAt is null ? WayStory.Now(way) : left.GetValueOrDefault(way.Id), plan));
        }

        var story = await StoryAsync(transaction, last.Where(l => l.Step is not null).SelectMany(l => WayStory.SegmentsOf(l.Step!, l.Plan)), cancellationToken);
        return new()
        {
            Items =
            [
                .. last.Select(l => new EnrolmentDto
                {
                    Id = l.Way.Id, JourneyId = l.Way.JourneyId, JourneyName = l.Way.JourneyName, Version = l.Way.Version, NodeId = l.Way.NodeId,
                    NodeName = l.Plan.Find(l.Way.NodeId)?.Name ?? l.Way.NodeId, IsInside = l.Way.LeftAt is null, EnteredAt = l.Way.EnteredAt,
                    DueAt = l.Way.LeftAt is null ? Moments.OrNull(l.Way.DueAt) : null, LeftAt = l.Way.LeftAt, LeftReason = l.Way.LeftReason,
                    GoalAt = l.Way.GoalAt, Last = l.Step is { } step ? story.Tell(step, l.Way, l.Plan) : null,
                }),
            ],
        };
    }

    public async Task<ListResultDto<EnrolmentStepDto>> GetStepsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var way = (await transaction.QueryAsync<WayRow>(
                WaySql.One(scope.ToSql("pr.unit_id", null)), new { id, ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId }, cancellationToken))
            .SingleOrDefault() ?? throw new EntityNotFoundException("Enrolment", id);
        var plan = await plans.PlanAsync(transaction, way.JourneyId, way.Version, cancellationToken);
        var steps = (await transaction.QueryAsync<StepRow>(WaySql.Steps, new { id }, cancellationToken)).ToList();
        if (way.LeftAt is null)
        {
            steps.Add(WayStory.Now(way));
        }

        var story = await StoryAsync(transaction, steps.SelectMany(s => WayStory.SegmentsOf(s, plan)), cancellationToken);
        return new() { Items = [.. steps.Select(step => story.Tell(step, way, plan))] };
    }

    [Authorize(CampaignPermissions.JourneysResolve)]
    public Task<ResolvedFailedDto> RetryFailedAsync(ResolveFailedDto input, CancellationToken cancellationToken = default) =>
        failed.RetryAsync(input, cancellationToken);

    [Authorize(CampaignPermissions.JourneysResolve)]
    public Task<ResolvedFailedDto> SkipFailedAsync(ResolveFailedDto input, CancellationToken cancellationToken = default) =>
        failed.SkipAsync(input, cancellationToken);

    private async Task<WayStory> StoryAsync(TenantTransaction transaction, IEnumerable<Guid> segments, CancellationToken cancellationToken)
    {
        var ids = segments.Distinct().ToArray();
        var names = ids.Length == 0 ? [] : await transaction.QueryAsync<SegmentName>(WaySql.SegmentNames, new { ids }, cancellationToken);
        var rules = await transaction.QueryAsync<SendingRules>(WaySql.Rules, null, cancellationToken);
        return new WayStory(names.ToDictionary(n => n.Id, n => n.Name), rules.SingleOrDefault() ?? new(), kinds);
    }

    private sealed class SegmentName
    {
        public Guid Id { get; init; }

        public string Name { get; init; } = "";
    }
}
