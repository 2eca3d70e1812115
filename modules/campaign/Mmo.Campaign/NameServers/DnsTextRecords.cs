using System.Buffers.Binary;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.NameServers;

/// <summary>
/// Asks the machine's own name servers, over TCP: the record of a DKIM key is too long for a plain datagram, and look-ups are rare. The
/// framework itself looks up addresses only.
/// </summary>
internal sealed class DnsTextRecords(IConfiguration configuration) : ITextRecords, ISingletonDependency
{
    private const int Port = 53;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<string>> FindAsync(string name, CancellationToken cancellationToken)
    {
        DnsFailureException failure = new("This machine has no name server.");
        foreach (var server in Servers())
        {
            try
            {
                return await AskAsync(server, name, cancellationToken);
            }
            catch (DnsFailureException exception)
            {
                failure = exception;
            }
        }

        throw failure;
    }

    private static async Task<IReadOnlyList<string>> AskAsync(IPEndPoint server, string name, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient(server.AddressFamily);
            await client.ConnectAsync(server, deadline.Token);
            var stream = client.GetStream();
            var id = (ushort)RandomNumberGenerator.GetInt32(ushort.MaxValue + 1);
            var question = DnsMessage.Ask(id, name);
            await stream.WriteAsync((byte[])[(byte)(question.Length >> 8), (byte)question.Length, .. question], deadline.Token);
            var length = new byte[2];
            await stream.ReadExactlyAsync(length, deadline.Token);
            var answer = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
            await stream.ReadExactlyAsync(answer, deadline.Token);
            return DnsMessage.Read(answer, id);
        }
        catch (Exception exception) when (exception is SocketException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new DnsFailureException("The name server did not answer.", exception);
        }
    }

    private IEnumerable<IPEndPoint> Servers()
    {
        if (IPEndPoint.TryParse(configuration["Campaign:NameServer"] ?? "", out var told))
        {
            return [told.Port == 0 ? new IPEndPoint(told.Address, Port) : told];
        }

        return NetworkInterface.GetAllNetworkInterfaces()
            .Where(i => i.OperationalStatus == OperationalStatus.Up)
            .SelectMany(i => i.GetIPProperties().DnsAddresses)
            .Distinct()
            .Select(address => new IPEndPoint(address, Port));
    }
}
