using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Nodes;
using Mmo.DependencyInjection;
using Mmo.Localization;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.Campaign.PlugIns;

/// <summary>
/// Lets a plug-in carry out its node. Whatever goes wrong leaves people at the node, with the reason: they are tried again, also by hand,
/// and go on when the plug-in is mended, back, or on.
/// </summary>
internal sealed class PlugInRunner(PlugInKinds kinds, PlugInCalls calls, IPlugInSwitches switches, ICurrentTenant currentTenant, IMmoTexts texts)
    : ICallingNodeRunner, ISingletonDependency
{
    private static readonly JsonElement NoSettings = JsonSerializer.SerializeToElement(new { });

    public Type NodeType => typeof(PlugInNode);

    public async Task<IReadOnlyDictionary<Guid, Decision>> DecideAsync(
        JourneyNode node, IReadOnlyList<EnrolmentRow> rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var step = (PlugInNode)node;
        var tenantId = currentTenant.RequiredId;
        var kind = kinds.Find(step.Kind) ?? throw new PlugInNodeException(texts.Get("Campaign:PlugIn.missing", new Dictionary<string, object?> { ["Kind"] = step.Kind }));
        if (!await switches.IsOnAsync(kind.PlugIn, tenantId, cancellationToken))
        {
            throw new PlugInNodeException(texts.Get("Campaign:PlugIn.off", new Dictionary<string, object?> { ["PlugIn"] = kind.PlugInName }));
        }

        var people = rows.Select(r => new NodePerson(r.Id, r.PartNo, $"{r.Id:N}:{r.Step}", EventOf(r))).ToArray();
        var work = new NodeWork(tenantId, rows[0].JourneyId, rows[0].Version, step.Id, now, step.Settings ?? NoSettings, people);
        return await calls.CallAsync(
            kind, tenantId, async (plugIn, cancellation) => Read(await plugIn.RunAsync(work, cancellation), kind, step, people), cancellationToken);
    }

    private static Dictionary<Guid, Decision> Read(IReadOnlyList<NodeAnswer>? answers, PlugInKind kind, PlugInNode step, NodePerson[] people)
    {
        var decisions = new Dictionary<Guid, Decision>();
        foreach (var answer in answers ?? [])
        {
            if (!step.Ways.Contains(answer.Output))
            {
                throw new InvalidOperationException($"The node has no way out “{answer.Output}”.");
            }

            if (answer.Outcome is not (NodeOutcome.Passed or NodeOutcome.Dropped or NodeOutcome.Failed))
            {
                throw new InvalidOperationException($"“{answer.Outcome}” is no answer; people pass, are dropped or fail.");
            }

            decisions[answer.EnrolmentId] = new Decision(answer.Output) { Outcome = answer.Outcome, Reason = kind.KeptReason(answer.Reason) };
        }

        return people.Count(p => !decisions.ContainsKey(p.EnrolmentId)) is > 0 and var missing
            ? throw new InvalidOperationException($"It gave no answer for {missing} of {people.Length} people.")
            : decisions;
    }

    private static JsonElement? EventOf(EnrolmentRow row) => row.TriggerEvent is { } json ? JsonSerializer.Deserialize<JsonElement>(json) : null;
}
