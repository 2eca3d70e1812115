using Mmo.Application.Dtos;
using Mmo.Data;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Messages;

/// <summary>A message: one person, one step, one address.</summary>
public class MessageDto : EntityDto<Guid>
{
    /// <summary>The journey.</summary>
    public Guid JourneyId { get; init; }

    /// <summary>Its name.</summary>
    public string JourneyName { get; init; } = "";

    /// <summary>The version.</summary>
    public int Version { get; init; }

    /// <summary>The node.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>The person's way.</summary>
    public Guid EnrolmentId { get; init; }

    /// <summary>The profile.</summary>
    public Guid ProfileId { get; init; }

    /// <summary>The person's name; masked unless the reader may see personal data.</summary>
    [PersonalData]
    public string? Name { get; init; }

    /// <summary>The outline of the address, <c>c***@qq.com</c>; in full it is shown on the person's page, for a reason.</summary>
    [PersonalData]
    public string? Address { get; init; }

    /// <summary><c>email</c>.</summary>
    public string Channel { get; init; } = "";

    /// <summary>What it is for.</summary>
    public MessagePurpose Purpose { get; init; }

    /// <summary>The template.</summary>
    public Guid TemplateId { get; init; }

    /// <summary>Where it stands.</summary>
    public MessageState State { get; init; }

    /// <summary>Why it was held, dropped, retried or refused.</summary>
    public string? Reason { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>When it is tried next; null when it is settled.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was handed to the provider.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When it was delivered.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it was first opened.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When a link was first followed.</summary>
    public DateTimeOffset? ClickedAt { get; init; }

    /// <summary>How often a machine (a link scanner, a mail program that fetches everything) loaded its picture; no open counts for it.</summary>
    public int MachineOpens { get; init; }

    /// <summary>How often a machine followed its links.</summary>
    public int MachineClicks { get; init; }

    /// <summary>When the person unsubscribed by it.</summary>
    public DateTimeOffset? UnsubscribedAt { get; init; }
}
