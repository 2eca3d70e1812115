using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Campaign.Failures;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Paging;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Enrolments;

[Authorize(CampaignPermissions.Journeys)]
internal sealed class EnrolmentAppService(ModuleDatabase<CampaignDbContext> database, JourneyPlans plans, IDataScopes scopes, FailedPeople failed) : IEnrolmentAppService
{
    public async Task<ListResultDto<EnrolmentDto>> GetListAsync(Guid profileId, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<WayRow>(
            WaySql.OfProfile(scope.ToSql("pr.unit_id", null)), new { profileId, ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId }, cancellationToken);
        var items = new List<EnrolmentDto>();
        foreach (var row in rows)
        {
            var plan = await plans.PlanAsync(transaction, row.JourneyId, row.Version, cancellationToken);
            items.Add(new EnrolmentDto
            {
                Id = row.Id, JourneyId = row.JourneyId, JourneyName = row.JourneyName, Version = row.Version, NodeId = row.NodeId,
                NodeName = plan.Find(row.NodeId)?.Name ?? row.NodeId, IsInside = row.LeftAt is null, EnteredAt = row.EnteredAt,
                DueAt = row.LeftAt is null ? Moments.OrNull(row.DueAt) : null, LeftAt = row.LeftAt, LeftReason = row.LeftReason,
                GoalAt = row.GoalAt,
            });
        }

        return new() { Items = items };
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
            steps.Add(new StepRow
            {
                Step = way.Step, NodeId = way.NodeId, ArrivedAt = way.NodeSince, Outcome = way.IsHeld ? NodeOutcome.Held : NodeOutcome.Waiting,
                Reason = way.HoldReason, MessageId = way.OpenMessageId,
            });
        }

        return new() { Items = [.. steps.Select(step => ToDto(step, plan))] };
    }

    [Authorize(CampaignPermissions.JourneysResolve)]
    public Task<ResolvedFailedDto> RetryFailedAsync(ResolveFailedDto input, CancellationToken cancellationToken = default) =>
        failed.RetryAsync(input, cancellationToken);

    [Authorize(CampaignPermissions.JourneysResolve)]
    public Task<ResolvedFailedDto> SkipFailedAsync(ResolveFailedDto input, CancellationToken cancellationToken = default) =>
        failed.SkipAsync(input, cancellationToken);

    private static EnrolmentStepDto ToDto(StepRow step, JourneyPlan plan)
    {
        var node = plan.Find(step.NodeId);
        return new EnrolmentStepDto
        {
            Step = step.Step, NodeId = step.NodeId, NodeName = node?.Name ?? step.NodeId, NodeType = node is null ? "" : TypeOf(node),
            ArrivedAt = step.ArrivedAt, At = step.At, Outcome = step.Outcome, Output = step.Output, Reason = step.Reason, Detail = step.Detail,
            MessageId = step.MessageId,
        };
    }

    private static string TypeOf(JourneyNode node) => node switch
    {
        TriggerNode => TriggerNode.Type,
        WaitNode => WaitNode.Type,
        BranchNode => BranchNode.Type,
        SplitNode => SplitNode.Type,
        HoldoutNode => HoldoutNode.Type,
        EmailNode => EmailNode.Type,
        WaitForEventNode => WaitForEventNode.Type,
        AttributeNode => AttributeNode.Type,
        TagNode => TagNode.Type,
        WebhookNode => WebhookNode.Type,
        LeadNode => LeadNode.Type,
        _ => ExitNode.Type,
    };
}
