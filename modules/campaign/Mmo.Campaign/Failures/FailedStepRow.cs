namespace Mmo.Campaign.Failures;

/// <summary>A person who failed at a step that makes no message: a call of another system, or a change that could not be made.</summary>
internal sealed class FailedStepRow
{
    public Guid EnrolmentId { get; init; }

    public int Step { get; init; }

    public int Version { get; init; }
}
