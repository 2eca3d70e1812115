using System.Net.Sockets;
using Mmo.Campaign.Smtp;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Campaign.Channels;

/// <summary>What a try of a mail server found, in the reader's language: what happened, and what to look at.</summary>
internal sealed class MailServerProblems(IMmoTexts texts) : ISingletonDependency
{
    public string Silent(TimeSpan patience) => Text("silent", ("Seconds", (int)patience.TotalSeconds));

    public string Of(MailServer server, SmtpUnavailableException problem, TimeSpan patience) => problem switch
    {
        { InnerException: SmtpLinkException { Fault: SmtpLinkFault.TimedOut or SmtpLinkFault.Cancelled } } => Silent(patience),
        { InnerException: SmtpLinkException { Fault: SmtpLinkFault.Encryption } broken } => Text("encryption", ("Reason", (broken.InnerException ?? broken).Message)),
        { InnerException: SmtpLinkException { Fault: SmtpLinkFault.Closed } } => Text("closed"),
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } } => Text("unknown-host", ("Host", server.Host)),
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => Text("no-service", ("Host", server.Host), ("Port", server.Port)),
        { InnerException: SocketException broken } => Text("unreachable", ("Host", server.Host), ("Reason", broken.Message)),
        { InnerException: OperationCanceledException or TimeoutException } => Silent(patience),
        { Stage: SmtpStage.Authenticate, Reply: { } reply } => Text("sign-in", ("Code", reply.Code)),
        { Reply: { } reply } => Text("refused", ("Code", reply.Code), ("Reason", reply.Text)),
        { Stage: SmtpStage.StartTls } => Text("no-encryption"),
        _ => Text("other", ("Reason", problem.Message)),
    };

    private string Text(string what, params (string Name, object? Value)[] data) =>
        texts.Get($"Campaign:MailServerProblem.{what}", data.ToDictionary(d => d.Name, d => d.Value));
}
