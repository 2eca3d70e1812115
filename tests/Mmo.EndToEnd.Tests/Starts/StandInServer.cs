using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mmo.EndToEnd.Tests.Starts;

/// <summary>Speaks just enough of PostgreSQL's protocol to be a version that this machine does not have, or to refuse a password.</summary>
internal sealed class StandInServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _greeting;

    private StandInServer(byte[] greeting)
    {
        _greeting = greeting;
        _listener.Start();
        _ = ServeAsync();
    }

    public string ConnectionString => $"Host=127.0.0.1;Port={((IPEndPoint)_listener.LocalEndpoint).Port};Username=shop;Password=geheim;Database=shop;Server Compatibility Mode=NoTypeLoading";

    public static StandInServer OfVersion(string version) => new(
        [.. Message('R', [0, 0, 0, 0]), .. Message('S', [.. Text("server_version"), .. Text(version)]), .. Message('S', [.. Text("client_encoding"), .. Text("UTF8")]), .. Message('Z', [(byte)'I'])]);

    public static StandInServer ThatRefuses(string state, string sentence) => new(
        Message('E', [(byte)'S', .. Text("FATAL"), (byte)'V', .. Text("FATAL"), (byte)'C', .. Text(state), (byte)'M', .. Text(sentence), 0]));

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await GreetAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task GreetAsync(NetworkStream stream)
    {
        var buffer = new byte[4096];
        try
        {
            // Requests for encryption are eight bytes long and are answered with no.
            while (await stream.ReadAsync(buffer) == 8)
            {
                await stream.WriteAsync("N"u8.ToArray());
            }

            await stream.WriteAsync(_greeting);
            while (await stream.ReadAsync(buffer) > 0)
            {
                // Until the client has had enough.
            }
        }
        catch (IOException)
        {
            // It hung up.
        }
    }

    private static byte[] Text(string text) => [.. Encoding.UTF8.GetBytes(text), 0];

    private static byte[] Message(char kind, byte[] body)
    {
        var message = new byte[5 + body.Length];
        message[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), 4 + body.Length);
        body.CopyTo(message, 5);
        return message;
    }
}
