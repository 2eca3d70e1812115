using Mmo.Application.Dtos;
using Mmo.Data;

namespace Mmo.Campaign.Mailboxes;

/// <summary>A mail of the built-in mailbox.</summary>
public class MailDto : EntityDto<Guid>
{
    /// <summary>Who it is from.</summary>
    public string From { get; init; } = "";

    /// <summary>Who it would have gone to.</summary>
    [PersonalData]
    public string To { get; init; } = "";

    /// <summary>The subject.</summary>
    [PersonalData]
    public string Subject { get; init; } = "";

    /// <summary>When it was taken.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The journey it came from; null for a test.</summary>
    public Guid? JourneyId { get; init; }

    /// <summary>True for a test of a template.</summary>
    public bool IsTest { get; init; }
}
