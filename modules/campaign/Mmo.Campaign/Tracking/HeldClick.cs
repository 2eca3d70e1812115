namespace Mmo.Campaign.Tracking;

/// <summary>A click of which it is not known yet whether a person made it.</summary>
internal sealed class HeldClick
{
    public Guid MessageId { get; init; }

    public string Url { get; init; } = "";

    public DateTimeOffset At { get; init; }
}
