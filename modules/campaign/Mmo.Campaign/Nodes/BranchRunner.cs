using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>Asks cdp about live data, never about a membership that may lag behind the event that brought the person here.</summary>
internal sealed class BranchRunner(IServiceScopeFactory scopes) : ICallingNodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(BranchNode);

    public async Task<IReadOnlyDictionary<Guid, Decision>> DecideAsync(
        JourneyNode node, IReadOnlyList<EnrolmentRow> rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var conditions = scope.ServiceProvider.GetRequiredService<IConditions>();
        var open = rows.ToList();
        var outputs = new Dictionary<Guid, Decision>();
        foreach (var answer in ((BranchNode)node).Answers)
        {
            if (open.Count == 0)
            {
                break;
            }

            var meets = await conditions.FilterAsync(
                answer.Condition!.Value.GetRawText(), [.. open.Select(r => new PartId(r.PartNo)).Distinct()], now, cancellationToken);
            foreach (var row in open.Where(r => meets.Contains(new PartId(r.PartNo))))
            {
                outputs[row.Id] = new Decision(answer.Id);
            }

            open.RemoveAll(r => outputs.ContainsKey(r.Id));
        }

        foreach (var row in open)
        {
            outputs[row.Id] = new Decision(BranchNode.ElseOutput);
        }

        return outputs;
    }
}
