using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.History;

/// <summary>A past enrolment with the ids that its rows get.</summary>
internal sealed record PastWay(int Index, PastEnrolment Given, Guid Id, long PartNo, int Version, JourneyDefinition Definition)
{
    /// <summary>The message of each step, by the step's number; steps count from one.</summary>
    public IReadOnlyDictionary<int, Guid> Messages { get; } = Given.Steps
        .Select((step, index) => (step, Number: index + 1))
        .Where(s => s.step.Message is not null)
        .ToDictionary(s => s.Number, s => Guid.CreateVersion7(s.step.At));

    public PastStep Last => Given.Steps[^1];

    public bool HasLeft => Last.WaitsUntil is null;

    public EmailNode EmailAt(PastStep step) => (EmailNode)Definition.Nodes.Single(n => n.Id == step.NodeId);
}
