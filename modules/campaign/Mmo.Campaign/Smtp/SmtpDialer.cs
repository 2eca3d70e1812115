using System.Net;
using System.Net.Sockets;

namespace Mmo.Campaign.Smtp;

/// <summary>Finds the server's addresses, of both families, and connects to the first that answers.</summary>
internal static class SmtpDialer
{
    public static async Task<SmtpLink> ConnectAsync(SmtpServer server, CancellationToken cancellationToken)
    {
        var refusal = new SmtpUnavailableException(SmtpStage.Connect, null, "The mail server's name leads to no address.") { Obstacle = SmtpObstacle.NoAddress };
        foreach (var address in await AddressesOfAsync(server, cancellationToken))
        {
            if (!server.MayConnectTo(address))
            {
                refusal = new SmtpUnavailableException(SmtpStage.Connect, null, "The mail server's address is not allowed.") { Obstacle = SmtpObstacle.ForbiddenAddress };
                continue;
            }

            try
            {
                return await ConnectAsync(server, address, cancellationToken);
            }
            catch (SmtpUnavailableException e)
            {
                refusal = e;
            }
        }

        throw refusal;
    }

    private static async Task<IPAddress[]> AddressesOfAsync(SmtpServer server, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(server.Host, out var address))
        {
            return [address];
        }

        try
        {
            return await Dns.GetHostAddressesAsync(server.Host, cancellationToken).WaitAsync(server.Timeouts.Connect, cancellationToken);
        }
        catch (Exception e) when (e is SocketException or TimeoutException)
        {
            throw new SmtpUnavailableException(SmtpStage.Connect, null, $"The mail server's name was not found: {e.Message}", e);
        }
    }

    private static async Task<SmtpLink> ConnectAsync(SmtpServer server, IPAddress address, CancellationToken cancellationToken)
    {
        // NoDelay: SMTP is a dialogue of small packets; Nagle's algorithm with delayed acknowledgement costs about 40 ms a message.
        var client = new TcpClient(address.AddressFamily) { NoDelay = true };
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(server.Timeouts.Connect);
        try
        {
            await client.ConnectAsync(address, server.Port, deadline.Token);
            return new SmtpLink(client);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            client.Dispose();
            var why = e is SocketException ? e.Message : $"no answer within {server.Timeouts.Connect.TotalSeconds:0.#} s";
            throw new SmtpUnavailableException(SmtpStage.Connect, null, $"The mail server could not be reached: {why}", e);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
