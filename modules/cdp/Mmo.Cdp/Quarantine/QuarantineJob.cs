namespace Mmo.Cdp.Quarantine;

internal sealed class QuarantineJob
{
    public Guid Id { get; init; }

    public QuarantineJobKind Kind { get; init; }

    public QuarantineJobState State { get; init; }

    public int? SourceNo { get; init; }

    public string? Reason { get; init; }

    public string? EventName { get; init; }

    public DateTimeOffset? FromTime { get; init; }

    public DateTimeOffset? ToTime { get; init; }

    public DateTimeOffset AtTime { get; init; }

    public Guid AtId { get; init; }

    public long Total { get; init; }

    public long Done { get; init; }

    public long Stored { get; init; }

    public long Duplicates { get; init; }

    public long Refused { get; init; }

    public string UserName { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public QuarantineFilter Filter => new(SourceNo, Reason, EventName, FromTime, ToTime);

    public QuarantineJobDto ToDto() => new()
    {
        Id = Id,
        Kind = Kind,
        State = State,
        Total = Total,
        Done = Done,
        Stored = Stored,
        Duplicates = Duplicates,
        Refused = Refused,
        UserName = UserName,
        CreatedTime = CreatedAt,
        FinishedTime = FinishedAt,
    };
}
