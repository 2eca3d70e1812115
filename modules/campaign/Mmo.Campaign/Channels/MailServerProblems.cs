using System.Net.Sockets;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Channels;

/// <summary>Why a mail server cannot be used: what happened, and what to look at.</summary>
internal static class MailServerProblems
{
    public static Remark Silent(TimeSpan patience) => Problem("silent", ("Seconds", (int)patience.TotalSeconds));

    public static Remark Of(SmtpSettingsFault fault) => Remark.Of($"MailServerImpossible.{fault}");

    public static Remark Of(MailServer server, SmtpUnavailableException problem, TimeSpan patience) => problem switch
    {
        { Obstacle: SmtpObstacle.NoAddress } => Problem("unknown-host", ("Host", server.Host)),
        { Obstacle: SmtpObstacle.ForbiddenAddress } => Problem("forbidden-address", ("Host", server.Host)),
        { Obstacle: SmtpObstacle.NoEncryption } => Problem("no-encryption"),
        { Obstacle: SmtpObstacle.NoSignIn } => Problem("no-sign-in"),
        { Obstacle: SmtpObstacle.UnknownSignIn } => Problem("unknown-sign-in"),
        { InnerException: SmtpLinkException broken } => Of(broken, patience),
        { InnerException: SocketException broken } => Of(server, broken),
        { InnerException: OperationCanceledException or TimeoutException } => Silent(patience),
        { Stage: SmtpStage.Authenticate, Reply: { } reply } => Problem("sign-in", ("Code", reply.Code)),
        { Reply: { } reply } => Problem("refused", ("Code", reply.Code), ("Reason", reply.Text)),
        _ => Problem("other", ("Reason", problem.Message)),
    };

    private static Remark Of(SmtpLinkException broken, TimeSpan patience) => broken.Fault switch
    {
        SmtpLinkFault.TimedOut or SmtpLinkFault.Cancelled => Silent(broken.Waited > TimeSpan.Zero && broken.Waited < patience ? broken.Waited : patience),
        SmtpLinkFault.Encryption when broken.InnerException is { } reason => Problem("encryption", ("Reason", reason.Message)),
        SmtpLinkFault.Encryption or SmtpLinkFault.Malformed => Problem("malformed"),
        _ => Problem("closed"),
    };

    private static Remark Of(MailServer server, SocketException broken) => broken.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => Problem("unknown-host", ("Host", server.Host)),
        SocketError.ConnectionRefused => Problem("no-service", ("Host", server.Host), ("Port", server.Port)),
        _ => Problem("unreachable", ("Host", server.Host), ("Reason", broken.Message)),
    };

    private static Remark Problem(string what, params (string Name, object? Value)[] data) => Remark.Of($"MailServerProblem.{what}", data);
}
