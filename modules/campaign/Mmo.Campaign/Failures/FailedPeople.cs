using Mmo.Campaign.Channels;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Nodes;
using Mmo.Campaign.Tenants;
using Mmo.ContentHub.Templates;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.EntityFrameworkCore.Feed;

namespace Mmo.Campaign.Failures;

/// <summary>
/// Carries out what somebody decides about people who failed at a step: their message goes out after all, with the template as it is
/// published now, their call of another system is made again, or nobody need see to them any more. Who is stuck is tried at once, or sent on. Only who still is as they were found is touched.
/// </summary>
internal sealed class FailedPeople(
    ModuleDatabase<CampaignDbContext> database, IDataScopes scopes, JourneyPlans plans, IEmailTemplates templates, TenantZones zones, JourneyLive live,
    FeedSignal signal, TimeProvider clock) : ITransientDependency
{
    private const int Most = 5000;

    public async Task<ResolvedFailedDto> RetryAsync(ResolveFailedDto input, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, EmailTemplateVersion> published;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            var used = await transaction.QueryAsync<Guid>(FailureSql.Templates, new { input.JourneyId, input.NodeId }, cancellationToken);
            published = await templates.GetPublishedAsync([.. used], cancellationToken);
        }

        return await ResolveAsync(input, isRetry: true, RetryAsync, cancellationToken);

        async Task RetryAsync(TenantTransaction transaction, IReadOnlyList<RefusedRow> refused, IReadOnlyList<EnrolmentRow> stuck, IReadOnlyList<FailedStepRow> steps)
        {
            var now = clock.GetUtcNow();
            await transaction.ExecuteAsync(
                FailureSql.SendAgain,
                new
                {
                    transaction.TenantId, now, EmailChannel.DefaultExpiryHours,
                    Ids = refused.Select(r => r.MessageId).ToArray(),
                    Versions = refused.Select(r => published.GetValueOrDefault(r.TemplateId)?.VersionId ?? r.TemplateVersionId).ToArray(),
                },
                cancellationToken);
            await transaction.ExecuteAsync(FailureSql.TryNow, new { transaction.TenantId, now, Ids = stuck.Select(r => r.Id).ToArray() }, cancellationToken);
            await transaction.ExecuteAsync(
                FailureSql.CallAgain,
                new { transaction.TenantId, now, Ids = steps.Select(r => r.EnrolmentId).ToArray(), Steps = steps.Select(r => r.Step).ToArray() }, cancellationToken);
        }
    }

    public async Task<ResolvedFailedDto> SkipAsync(ResolveFailedDto input, CancellationToken cancellationToken)
    {
        return await ResolveAsync(input, isRetry: false, SkipAsync, cancellationToken);

        async Task SkipAsync(TenantTransaction transaction, IReadOnlyList<RefusedRow> refused, IReadOnlyList<EnrolmentRow> stuck, IReadOnlyList<FailedStepRow> steps)
        {
            var moves = new Moves(transaction, clock.GetUtcNow(), await zones.GetAsync(transaction.TenantId, cancellationToken), clock);
            (Guid Id, int Step, int Version)[] past =
                [.. refused.Select(r => (r.EnrolmentId, r.Step, r.Version)), .. steps.Select(r => (r.EnrolmentId, r.Step, r.Version))];
            await transaction.ExecuteAsync(
                FailureSql.Skip,
                new { transaction.TenantId, Ids = past.Select(p => p.Id).ToArray(), Steps = past.Select(p => p.Step).ToArray() }, cancellationToken);
            foreach (var (_, _, version) in past)
            {
                var counts = moves.Counts.At(input.JourneyId!.Value, version, input.NodeId);
                counts.Failed--;
                counts.Dropped++;
            }

            foreach (var inside in stuck.GroupBy(r => r.Version))
            {
                var plan = await plans.PlanAsync(transaction, input.JourneyId!.Value, inside.Key, cancellationToken);
                if (plan.Find(input.NodeId) is { } node and not ExitNode)
                {
                    await moves.AdvanceAsync(
                        plan, node, WayOn(node), [.. inside.Select(r => new Move(r) { Outcome = NodeOutcome.Dropped, Reason = "skipped" })], cancellationToken);
                }
            }

            await moves.FinishAsync(cancellationToken);
        }
    }

    /// <summary>Nothing is known of who is sent on: no answer holds, no event came.</summary>
    private static string WayOn(JourneyNode node) => node is BranchNode or WaitForEventNode ? node.Outputs()[^1] : node.Outputs()[0];

    private async Task<ResolvedFailedDto> ResolveAsync(
        ResolveFailedDto input, bool isRetry, Func<TenantTransaction, IReadOnlyList<RefusedRow>, IReadOnlyList<EnrolmentRow>, IReadOnlyList<FailedStepRow>, Task> resolve,
        CancellationToken cancellationToken)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var act = isRetry ? "retried" : "skipped";
        var answer = input.IdempotencyKey is { Length: > 0 } key
            ? await transaction.CallOnceAsync($"{act}:{key}", CallAsync, cancellationToken)
            : await CallAsync();
        await transaction.CommitAsync(cancellationToken);
        signal.Set(CampaignDbContext.Schema);
        live.Changed(transaction.TenantId, input.JourneyId!.Value);
        return answer;

        async Task<ResolvedFailedDto> CallAsync()
        {
            // Before any row is locked, as a worker does at a wait.
            await transaction.ExecuteAsync(WaitSql.LockShared, new { transaction.TenantId }, cancellationToken);
            var inScope = scope.ToSql("pr.unit_id", null);
            var asked = new
            {
                input.JourneyId, input.NodeId, input.Reason, isRetry, Enrolments = input.EnrolmentIds?.Distinct().ToArray(), Most,
                ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId,
            };
            var refused = await transaction.QueryAsync<RefusedRow>(FailureSql.LockRefused(inScope), asked, cancellationToken);
            var stuck = await transaction.QueryAsync<EnrolmentRow>(FailureSql.LockStuck(inScope), asked, cancellationToken);
            var steps = await transaction.QueryAsync<FailedStepRow>(FailureSql.LockSteps(inScope, isRetry), asked, cancellationToken);
            var people = refused.Count + stuck.Count + steps.Count;
            if (people == 0)
            {
                return new ResolvedFailedDto();
            }

            await resolve(transaction, refused, stuck, steps);
            await transaction.AuditAsync(
                act, "Journey", input.JourneyId!.Value.ToString(),
                new { input.NodeId, input.Reason, People = people, Enrolments = asked.Enrolments }, cancellationToken: cancellationToken);
            return new ResolvedFailedDto { Resolved = people, HasMore = refused.Count == Most || stuck.Count == Most || steps.Count == Most };
        }
    }
}
