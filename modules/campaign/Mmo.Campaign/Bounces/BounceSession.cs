using System.Net.Security;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Logging;
using Mmo.Campaign.Smtp;
using Mmo.EntityFrameworkCore;

namespace Mmo.Campaign.Bounces;

/// <summary>One connection of a mail server that brings mail back (RFC 5321). It answers for a mail only when what it reports is written down.</summary>
internal sealed class BounceSession(Stream stream, BounceOptions options, BounceDesk desk, ILogger logger)
{
    private const string GoAhead = "220 2.0.0 Go ahead";

    private readonly List<VerpAddress> _recipients = [];
    private Stream _stream = stream;
    private BounceLines _lines = new(stream, options.IdleTimeout);
    private bool _hasSender;
    private bool _fromNobody;
    private int _mistakes;

    private bool MayEncrypt => options.Certificate is not null && _stream is not SslStream;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await TalkAsync(cancellationToken);
        }
        finally
        {
            await _stream.DisposeAsync();
        }
    }

    private async Task TalkAsync(CancellationToken cancellationToken)
    {
        await SayAsync($"220 {options.HostName} ESMTP", cancellationToken);
        while (await _lines.CommandAsync(cancellationToken) is { } line)
        {
            var answer = await AnswerAsync(line, cancellationToken);
            await SayAsync(answer, cancellationToken);
            if (answer == GoAhead)
            {
                await EncryptAsync(cancellationToken);
            }

            if (answer.StartsWith("221", StringComparison.Ordinal) || answer.StartsWith("421", StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    private async Task<string> AnswerAsync(string line, CancellationToken cancellationToken)
    {
        var verb = line.Split(' ', 2)[0].ToUpperInvariant();
        var argument = line.Length > verb.Length ? line[(verb.Length + 1)..].Trim() : "";
        var answer = verb switch
        {
            "EHLO" => Reset(
                $"250-{options.HostName}\r\n250-SIZE {options.MaxMail}\r\n250-PIPELINING\r\n250-8BITMIME\r\n{(MayEncrypt ? "250-STARTTLS\r\n" : "")}250 ENHANCEDSTATUSCODES"),
            "HELO" => Reset($"250 {options.HostName}"),
            "RSET" => Reset("250 2.0.0 OK"),
            "NOOP" => "250 2.0.0 OK",
            "QUIT" => "221 2.0.0 Bye",
            "MAIL" => Mail(argument),
            "RCPT" => await RecipientAsync(argument, cancellationToken),
            "DATA" => await DataAsync(cancellationToken),
            "STARTTLS" when MayEncrypt => argument.Length > 0 ? "501 5.5.4 STARTTLS alone" : _lines.HasMore ? "421 4.7.0 Nothing may follow STARTTLS" : GoAhead,
            "VRFY" => "252 2.1.5 Send some mail",
            _ => "502 5.5.1 Not known here",
        };

        // Whoever tries addresses one after the other is shown the door.
        return answer[0] == '5' && ++_mistakes > options.MaxMistakes ? "421 4.7.0 Too many mistakes" : answer;
    }

    /// <summary>What was said before counts no more (RFC 3207 §4.2): somebody between us may have said it.</summary>
    private async Task EncryptAsync(CancellationToken cancellationToken)
    {
        Reset("");
        var encrypted = new SslStream(_stream);
        _stream = encrypted;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.IdleTimeout);
        await encrypted.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions
            {
                ServerCertificateContext = options.Certificate!.Current, EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                AllowRenegotiation = false,
            },
            patience.Token);
        _lines = new BounceLines(encrypted, options.IdleTimeout);
    }

    private string Mail(string argument)
    {
        if (_hasSender || Path(argument, "FROM:") is not { } path)
        {
            return _hasSender ? "503 5.5.1 There is a sender already" : "501 5.5.4 MAIL FROM:<address>";
        }

        (_hasSender, _fromNobody) = (true, path.Length == 0);
        return "250 2.1.0 OK";
    }

    private async Task<string> RecipientAsync(string argument, CancellationToken cancellationToken)
    {
        if (!_hasSender)
        {
            return "503 5.5.1 MAIL first";
        }

        if (_recipients.Count >= options.MaxRecipients)
        {
            return "452 4.5.3 Too many recipients";
        }

        if (!SmtpAddress.TryParse(Path(argument, "TO:"), out var address, out _))
        {
            return "501 5.1.3 RCPT TO:<address>";
        }

        try
        {
            if (await desk.FindAsync(address.LocalPart, cancellationToken) is not { } known)
            {
                return "550 5.1.1 Nobody of that name";
            }

            _recipients.Add(known);
            return "250 2.1.5 OK";
        }
        catch (Exception exception) when (DatabaseErrors.FaultOf(exception) != DatabaseFault.None)
        {
            return "451 4.3.0 Try again later";
        }
    }

    private async Task<string> DataAsync(CancellationToken cancellationToken)
    {
        if (_recipients.Count == 0)
        {
            return "503 5.5.1 RCPT first";
        }

        await SayAsync("354 Go on", cancellationToken);
        if (await _lines.MailAsync(options.MaxMail, cancellationToken) is not { } mail)
        {
            return Reset("552 5.3.4 Too long");
        }

        try
        {
            foreach (var recipient in _recipients)
            {
                await desk.TakeAsync(recipient, mail, _fromNobody, cancellationToken);
            }

            return Reset("250 2.0.0 OK");
        }
        catch (Exception exception) when (DatabaseErrors.FaultOf(exception) != DatabaseFault.None)
        {
            logger.LogWarning("A mail that came back could not be written down: {Error}", exception.Message);
            return Reset("451 4.3.0 Try again later");
        }
    }

    private string Reset(string answer)
    {
        (_hasSender, _fromNobody) = (false, false);
        _recipients.Clear();
        return answer;
    }

    /// <summary>What stands in the angle brackets; parameters behind them change nothing here.</summary>
    private static string? Path(string argument, string keyword)
    {
        if (!argument.StartsWith(keyword, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var path = argument[keyword.Length..].TrimStart();
        var end = path.IndexOf('>', StringComparison.Ordinal);
        return path.StartsWith('<') && end > 0 ? path[1..end] : null;
    }

    private async Task SayAsync(string answer, CancellationToken cancellationToken) =>
        await _stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), cancellationToken);
}
