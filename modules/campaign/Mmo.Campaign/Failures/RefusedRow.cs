namespace Mmo.Campaign.Failures;

/// <summary>A person whose message was refused.</summary>
internal sealed class RefusedRow
{
    public Guid MessageId { get; init; }

    public Guid EnrolmentId { get; init; }

    public int Step { get; init; }

    public int Version { get; init; }

    public Guid TemplateId { get; init; }

    public Guid TemplateVersionId { get; init; }
}
