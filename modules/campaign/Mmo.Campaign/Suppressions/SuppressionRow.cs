namespace Mmo.Campaign.Suppressions;

internal sealed class SuppressionRow
{
    public Guid Id { get; init; }

    public string? Outline { get; init; }

    public string Reason { get; init; } = "";

    public string? Note { get; init; }

    public string? AddedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public Guid? MessageId { get; init; }

    public SuppressionDto ToDto() => new()
    {
        Id = Id, Address = Outline, Reason = SuppressionReasons.Read(Reason), Note = Note, AddedBy = AddedBy, Since = CreatedAt, MessageId = MessageId,
        CanBeLifted = SuppressionReasons.MayStaffLift(SuppressionReasons.Read(Reason)),
    };
}
