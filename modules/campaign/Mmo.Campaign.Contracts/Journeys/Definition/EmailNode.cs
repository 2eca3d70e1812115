namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Sends an e-mail (发邮件). The person goes on when it is accepted, dropped or failed.</summary>
public sealed record EmailNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "email";

    /// <summary>The template.</summary>
    public Guid? TemplateId { get; init; }

    /// <summary>The version of the template; set when the journey is published, and not taken from a draft.</summary>
    public Guid? TemplateVersionId { get; init; }

    /// <summary>What the message is for.</summary>
    public MessagePurpose Purpose { get; init; }
}
