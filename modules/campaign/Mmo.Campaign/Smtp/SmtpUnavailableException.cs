namespace Mmo.Campaign.Smtp;

/// <summary>No usable connection to the server could be made: nothing was sent.</summary>
internal sealed class SmtpUnavailableException(SmtpStage stage, SmtpReply? reply, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public SmtpStage Stage { get; } = stage;

    public SmtpReply? Reply { get; } = reply;

    /// <summary>What neither the stage, nor the reply, nor the inner exception tells.</summary>
    public SmtpObstacle Obstacle { get; init; }
}
