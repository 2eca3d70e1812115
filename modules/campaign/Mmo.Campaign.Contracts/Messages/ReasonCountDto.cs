namespace Mmo.Campaign.Messages;

/// <summary>How many messages a reason held, dropped or failed.</summary>
public sealed class ReasonCountDto
{
    /// <summary>The state.</summary>
    public MessageState State { get; init; }

    /// <summary>The reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How many.</summary>
    public long Messages { get; init; }
}
