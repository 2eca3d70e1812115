namespace Mmo.Campaign.History;

/// <summary>A message that went out, or was dropped.</summary>
/// <param name="SettledAt">When it was sent, or dropped.</param>
public sealed record PastMessage(DateTimeOffset SettledAt)
{
    /// <summary>True when it was dropped because the person had not agreed to it.</summary>
    public bool HasNoConsent { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When its link was followed.</summary>
    public DateTimeOffset? ClickedAt { get; init; }

    /// <summary>Where the link led.</summary>
    public string? Url { get; init; }
}
