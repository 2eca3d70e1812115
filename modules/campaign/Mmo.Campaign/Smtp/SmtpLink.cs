using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// Bytes to the server and replies from it, each within a time. Throws <see cref="SmtpLinkException"/> and nothing else, after
/// which the link is of no further use.
/// </summary>
internal sealed class SmtpLink(TcpClient client) : IAsyncDisposable
{
    private Stream stream = client.GetStream();
    private SmtpReplyReader reader = new(client.GetStream());

    public bool IsEncrypted => stream is SslStream;

    public IPAddress? LocalAddress => (client.Client.LocalEndPoint as IPEndPoint)?.Address;

    public async ValueTask<SmtpReply> AskAsync(string command, TimeSpan timeout, CancellationToken cancellationToken)
    {
        await WriteAsync(Encoding.UTF8.GetBytes(command + "\r\n"), timeout, cancellationToken);
        return await ReadReplyAsync(timeout, cancellationToken);
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, TimeSpan timeout, CancellationToken cancellationToken) =>
        _ = await WithinAsync(
            async token =>
            {
                await stream.WriteAsync(bytes, token);
                return true;
            },
            timeout,
            cancellationToken);

    public ValueTask<SmtpReply> ReadReplyAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        WithinAsync(reader.ReadAsync, timeout, cancellationToken);

    public async ValueTask EncryptAsync(SslClientAuthenticationOptions options, TimeSpan timeout, CancellationToken cancellationToken)
    {
        // Whatever came behind the 220 was sent before the encryption began, perhaps by someone on the way, and would be taken
        // for the first replies inside it. RFC 3207 §4.2 wants all earlier knowledge discarded; we leave instead.
        if (reader.HasUnreadBytes)
        {
            throw new SmtpLinkException(SmtpLinkFault.Encryption, "The mail server spoke on before the encryption began.");
        }

        var encrypted = new SslStream(stream);
        stream = encrypted;
        reader = new SmtpReplyReader(encrypted);
        _ = await WithinAsync(
            async token =>
            {
                await encrypted.AuthenticateAsClientAsync(options, token);
                return true;
            },
            timeout,
            cancellationToken);
    }

    /// <summary>
    /// Says goodbye and waits briefly for the answer, as RFC 5321 §4.1.1.10 asks, so that the server counts no broken session.
    /// Then closes; never throws, since nothing depends on it.
    /// </summary>
    public async ValueTask QuitAsync(TimeSpan timeout)
    {
        try
        {
            _ = await AskAsync("QUIT", timeout, CancellationToken.None);
        }
        catch (SmtpLinkException)
        {
            // Gone already.
        }

        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await stream.DisposeAsync();
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The outcome of the last message is known by now and must not be lost over a connection that ends badly.
        }

        client.Dispose();
    }

    private static async ValueTask<T> WithinAsync<T>(
        Func<CancellationToken, ValueTask<T>> act,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(timeout);
        try
        {
            return await act(deadline.Token);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new SmtpLinkException(SmtpLinkFault.Cancelled, "The send was cancelled.", e);
        }
        catch (OperationCanceledException e)
        {
            throw new SmtpLinkException(SmtpLinkFault.TimedOut, $"The mail server did not answer within {timeout.TotalSeconds:0.#} s.", e) { Waited = timeout };
        }
        catch (AuthenticationException e)
        {
            throw new SmtpLinkException(SmtpLinkFault.Encryption, $"The encryption with the mail server failed: {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            throw new SmtpLinkException(SmtpLinkFault.Closed, $"The connection to the mail server was lost: {e.Message}", e);
        }
    }
}
