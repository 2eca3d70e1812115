namespace Mmo.Campaign.Channels;

/// <summary>What a try found.</summary>
public sealed class MailServerTestDto
{
    /// <summary>True when messages could be handed over.</summary>
    public bool IsOk { get; init; }

    /// <summary>What is wrong, in words for the operator; null when it works.</summary>
    public string? Problem { get; init; }

    /// <summary>How long it took.</summary>
    public int Milliseconds { get; init; }
}
