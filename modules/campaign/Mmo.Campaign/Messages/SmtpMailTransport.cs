using System.Diagnostics;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Mime;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Telemetry;

namespace Mmo.Campaign.Messages;

/// <summary>Sends through one mail server over connections that are kept.</summary>
internal sealed class SmtpMailTransport(MailServer server, SmtpServer settings, TimeProvider clock) : IMailTransport, IAsyncDisposable
{
    private readonly SmtpTransport _smtp = new(settings, clock);
    private readonly MimeComposer _composer = new(clock);

    public Guid ServerId => server.Id;

    public int Parallelism => server.MaxConnections;

    public bool LeavesDoubt => true;

    public async Task<TransportResult> SendAsync(EmailSetup setup, OutgoingEmail email, Func<Task<bool>> begin, CancellationToken cancellationToken)
    {
        SmtpEnvelope envelope;
        SmtpContent content;
        try
        {
            var sender = SmtpAddress.Parse(setup.Channel.FromAddress);
            envelope = new SmtpEnvelope(setup.Verp?.AddressOf(email.Message.Id) ?? sender, SmtpAddress.Parse(email.Message.Address));
            var mail = _composer.Compose(MailOf(setup, email, sender, envelope.Recipient));
            content = SmtpContent.From((setup.Signer?.Sign(mail, clock.GetUtcNow()) ?? mail).ToBytes());
        }
        catch (FormatException problem)
        {
            return Result(TransportOutcome.Refused, null, SendAnswers.Unwritable(problem));
        }

        var withdrawn = false;
        var began = Stopwatch.GetTimestamp();
        using var span = CampaignTelemetry.StartSmtp();
        var outcome = await _smtp.SendAsync(
            envelope,
            content,
            async _ =>
            {
                withdrawn = !await begin();
                return !withdrawn;
            },
            cancellationToken);
        var answer = SendAnswers.Of(server, settings, outcome);
        var result = withdrawn ? Result(TransportOutcome.Withdrawn, null, null) : outcome switch
        {
            SmtpOutcome.Accepted accepted => Result(TransportOutcome.Accepted, accepted.Reply.Code, answer),
            SmtpOutcome.Refused { BlamesRecipient: true } bounced => Result(TransportOutcome.Bounced, bounced.Reply.Code, answer),
            SmtpOutcome.Refused refused => Result(TransportOutcome.Refused, refused.Reply.Code, answer) with { Address = refused.AboutAddress },
            SmtpOutcome.Deferred { IsServerTrouble: true } trouble => Result(TransportOutcome.ServerTrouble, trouble.Reply?.Code, answer),
            SmtpOutcome.Deferred deferred => Result(TransportOutcome.Deferred, deferred.Reply?.Code, answer) with { Address = deferred.AboutAddress },
            SmtpOutcome.Uncertain => Result(TransportOutcome.Uncertain, null, answer),
            _ => throw new InvalidOperationException($"An outcome that nobody knows: {outcome}."),
        };
        CampaignTelemetry.Handed(result.Outcome, Stopwatch.GetElapsedTime(began));
        span?.SetTag("mmo.outcome", CampaignTelemetry.NameOf(result.Outcome));
        return result;
    }

    public ValueTask DisposeAsync() => _smtp.DisposeAsync();

    private static EmailMessage MailOf(EmailSetup setup, OutgoingEmail email, SmtpAddress sender, SmtpAddress recipient) => new()
    {
        MessageId = $"{email.Message.Id:N}@{sender.Domain}",
        From = new Mailbox(sender, setup.Channel.FromName),
        To = new Mailbox(recipient),
        ReplyTo = string.IsNullOrEmpty(setup.Channel.ReplyTo) ? null : new Mailbox(SmtpAddress.Parse(setup.Channel.ReplyTo)),
        Subject = email.Subject,
        Html = email.Html,
        Text = email.Text.Length == 0 ? null : email.Text,
        // RFC 8058 wants https; a plain http host of a trial gets the link in the text only.
        OneClickUnsubscribe = email.Unsubscribe is { } link && (link.Scheme == Uri.UriSchemeHttps || link.IsLoopback) ? link : null,
    };

    private TransportResult Result(TransportOutcome outcome, int? code, string? answer) =>
        new(outcome) { Code = code, Answer = answer, Server = server.Name };
}
