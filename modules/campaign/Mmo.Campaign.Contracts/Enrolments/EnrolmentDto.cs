using Mmo.Application.Dtos;

namespace Mmo.Campaign.Enrolments;

/// <summary>A person's way through a journey.</summary>
public sealed class EnrolmentDto : EntityDto<Guid>
{
    /// <summary>The journey.</summary>
    public Guid JourneyId { get; init; }

    /// <summary>Its name.</summary>
    public string JourneyName { get; init; } = "";

    /// <summary>The version the person is in.</summary>
    public int Version { get; init; }

    /// <summary>The node where the person is, or left.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>The node's name.</summary>
    public string NodeName { get; init; } = "";

    /// <summary>True while inside.</summary>
    public bool IsInside { get; init; }

    /// <summary>When the person entered.</summary>
    public DateTimeOffset EnteredAt { get; init; }

    /// <summary>When the clock moves the person on; null where only an event or a message does.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When the person left.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>Why: <c>exit</c>, <c>stopped</c>, <c>goal</c>, <c>exit-event</c>, <c>left-segment</c>.</summary>
    public string? LeftReason { get; init; }

    /// <summary>When the person reached the journey's goal.</summary>
    public DateTimeOffset? GoalAt { get; init; }

    /// <summary>The step where the person is, or the last one: why they are where they are.</summary>
    public EnrolmentStepDto? Last { get; init; }
}
