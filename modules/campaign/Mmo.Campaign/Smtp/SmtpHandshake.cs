using System.Net;
using System.Net.Sockets;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// From nothing to a connection that takes messages: connect, greeting, EHLO, encryption, sign-in. Whatever fails here is
/// <see cref="SmtpUnavailableException"/>: no message has been mentioned yet.
/// </summary>
internal sealed class SmtpHandshake(SmtpServer server)
{
    private readonly SmtpTimeouts timeouts = server.Timeouts;
    private SmtpStage stage = SmtpStage.Connect;

    public async Task<SmtpConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var link = await SmtpDialer.ConnectAsync(server, cancellationToken);
        try
        {
            var extensions = await IntroduceAsync(link, cancellationToken);
            return new SmtpConnection(server, link, extensions);
        }
        catch (SmtpLinkException e)
        {
            await link.DisposeAsync();
            throw new SmtpUnavailableException(stage, null, e.Message, e);
        }
        catch (SmtpUnavailableException e)
        {
            // Refused, but on speaking terms: RFC 5321 §3.1 wants a QUIT even after a 554 greeting.
            await (e.Reply is { ClosesConnection: true } ? link.DisposeAsync() : link.QuitAsync(timeouts.Quit));
            throw;
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }
    }

    private async Task<SmtpExtensions> IntroduceAsync(SmtpLink link, CancellationToken cancellationToken)
    {
        if (server.Security == SmtpSecurity.Implicit)
        {
            stage = SmtpStage.StartTls;
            await link.EncryptAsync(SmtpTls.OptionsFor(server), timeouts.Greeting, cancellationToken);
        }

        stage = SmtpStage.Greeting;
        var greeting = await link.ReadReplyAsync(timeouts.Greeting, cancellationToken);
        Expect(greeting, 220, "does not accept connections now");

        var extensions = await HelloAsync(link, cancellationToken);
        if (await StartTlsAsync(link, extensions, cancellationToken))
        {
            // RFC 3207 §4.2: what was said before the encryption may have been forged, so ask again.
            extensions = await HelloAsync(link, cancellationToken);
        }

        if (server.Credentials is { } credentials)
        {
            stage = SmtpStage.Authenticate;
            await SmtpAuthentication.AuthenticateAsync(link, extensions, credentials, timeouts.Command, cancellationToken);
        }

        return extensions;
    }

    private async Task<SmtpExtensions> HelloAsync(SmtpLink link, CancellationToken cancellationToken)
    {
        stage = SmtpStage.Hello;
        var name = server.ClientName ?? LiteralOf(link.LocalAddress);
        var reply = await link.AskAsync($"EHLO {name}", timeouts.Command, cancellationToken);
        if (reply.IsSuccess)
        {
            return SmtpExtensions.Read(reply);
        }

        if (reply.IsPermanent)
        {
            // RFC 5321 §3.2: a server from before 1995 knows HELO only, and no extensions.
            reply = await link.AskAsync($"HELO {name}", timeouts.Command, cancellationToken);
        }

        Expect(reply, 250, "refused our greeting");
        return SmtpExtensions.None;
    }

    private async Task<bool> StartTlsAsync(SmtpLink link, SmtpExtensions extensions, CancellationToken cancellationToken)
    {
        if (server.Security is SmtpSecurity.None or SmtpSecurity.Implicit)
        {
            return false;
        }

        stage = SmtpStage.StartTls;
        var isRequired = server.Security == SmtpSecurity.Required;
        if (!extensions.StartTls)
        {
            return isRequired
                ? throw new SmtpUnavailableException(stage, null, "The mail server offers no encryption (STARTTLS), but it is required.") { Obstacle = SmtpObstacle.NoEncryption }
                : false;
        }

        var reply = await link.AskAsync("STARTTLS", timeouts.Command, cancellationToken);
        if (reply.Code != 220)
        {
            return isRequired ? throw Refusal(reply, "refused to begin the encryption") : false;
        }

        await link.EncryptAsync(SmtpTls.OptionsFor(server), timeouts.Greeting, cancellationToken);
        return true;
    }

    private void Expect(SmtpReply reply, int code, string complaint)
    {
        if (reply.Code != code)
        {
            throw Refusal(reply, complaint);
        }
    }

    private SmtpUnavailableException Refusal(SmtpReply reply, string complaint) =>
        new(stage, reply, $"The mail server {complaint} ({reply.Code}).");

    /// <summary>An address literal, for a host without a name (RFC 5321 §4.1.4).</summary>
    private static string LiteralOf(IPAddress? address) => address switch
    {
        null => "[127.0.0.1]",
        { IsIPv4MappedToIPv6: true } => $"[{address.MapToIPv4()}]",
        { AddressFamily: AddressFamily.InterNetworkV6 } => $"[IPv6:{new IPAddress(address.GetAddressBytes())}]",
        _ => $"[{address}]",
    };
}
