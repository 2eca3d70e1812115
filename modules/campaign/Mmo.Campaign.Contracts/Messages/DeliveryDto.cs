using Mmo.Data;

namespace Mmo.Campaign.Messages;

/// <summary>One attempt at a message.</summary>
public sealed class DeliveryDto
{
    /// <summary>1 for the first.</summary>
    public int Attempt { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary><c>accepted</c>, <c>rejected</c>, <c>deferred</c>, <c>uncertain</c>.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The server's answer code, where it answered.</summary>
    public int? Code { get; init; }

    /// <summary>The server's answer, or what went wrong.</summary>
    [PersonalData]
    public string? Answer { get; init; }

    /// <summary>The mail server; <c>mailbox</c> for the built-in one.</summary>
    public string Server { get; init; } = "";
}
