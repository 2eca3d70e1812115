namespace Mmo.Campaign.Smtp;

/// <summary>
/// The only exception of <see cref="SmtpLink"/>. It says that the connection is lost, not what became of a message: that
/// depends on the stage, which the caller knows.
/// </summary>
internal sealed class SmtpLinkException(SmtpLinkFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public SmtpLinkFault Fault { get; } = fault;

    /// <summary>How long an answer was waited for, where that is what was lost.</summary>
    public TimeSpan Waited { get; init; }
}
