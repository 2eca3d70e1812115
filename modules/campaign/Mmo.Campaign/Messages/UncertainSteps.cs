using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Who went on while it was unknown what became of their message has a failed step. When it comes to light later, the step and the counts of
/// its node say what really happened; where the person stands stays as it is.
/// </summary>
internal sealed class UncertainSteps : ISingletonDependency
{
    private const string PutRight =
        """
        update campaign.enrolment_step s set outcome = u.outcome, reason = u.reason
        from unnest(@Ids, @Outcomes, @Reasons) as u (id, outcome, reason)
        join campaign.message m on m.tenant_id = @TenantId and m.id = u.id
        where s.tenant_id = @TenantId and s.enrolment_id = m.enrolment_id and s.step = m.step and s.message_id = m.id and s.outcome = 3
        returning s.journey_id, s.version, s.node_id, s.outcome
        """;

    public async Task PutRightAsync(
        TenantTransaction transaction, CountBook counts, IReadOnlyList<(Guid Id, MessageState State, string? Reason)> messages, CancellationToken cancellationToken)
    {
        if (messages.Count == 0)
        {
            return;
        }

        var steps = await transaction.QueryAsync<StepRow>(
            PutRight,
            new
            {
                transaction.TenantId,
                Ids = messages.Select(m => m.Id).ToArray(),
                Outcomes = messages.Select(m => (short)OutcomeOf(m.State)).ToArray(),
                Reasons = messages.Select(m => m.Reason).ToArray(),
            },
            cancellationToken);
        foreach (var step in steps)
        {
            var node = counts.At(step.JourneyId, step.Version, step.NodeId);
            node.Failed -= step.Outcome == NodeOutcome.Failed ? 0 : 1;
            node.Passed += step.Outcome == NodeOutcome.Passed ? 1 : 0;
            node.Dropped += step.Outcome == NodeOutcome.Dropped ? 1 : 0;
        }
    }

    private static NodeOutcome OutcomeOf(MessageState state) => state switch
    {
        MessageState.Accepted => NodeOutcome.Passed,
        MessageState.Dropped => NodeOutcome.Dropped,
        _ => NodeOutcome.Failed,
    };

    private sealed class StepRow
    {
        public Guid JourneyId { get; init; }

        public int Version { get; init; }

        public string NodeId { get; init; } = "";

        public NodeOutcome Outcome { get; init; }
    }
}
