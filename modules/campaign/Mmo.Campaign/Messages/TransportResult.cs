using Mmo.Campaign.Bounces;

namespace Mmo.Campaign.Messages;

/// <summary>What a transport says became of a message.</summary>
internal sealed record TransportResult(TransportOutcome Outcome)
{
    public int? Code { get; init; }

    /// <summary>What the server said, or a <see cref="Channels.Remark"/> that says what went wrong.</summary>
    public string? Answer { get; init; }

    /// <summary>What a refusal says about the address.</summary>
    public BounceKind Address { get; init; } = BounceKind.Policy;

    public string Server { get; init; } = "";

    /// <summary>The mail for the built-in mailbox, stored with the outcome.</summary>
    public bool KeepMail { get; init; }
}
