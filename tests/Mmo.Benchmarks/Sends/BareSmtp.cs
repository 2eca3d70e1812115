using System.Net.Sockets;
using System.Text;

namespace Mmo.Benchmarks.Sends;

/// <summary>A connection that hands over messages that are written already: nothing is read from a database, nothing is noted.</summary>
internal sealed class BareSmtp : IAsyncDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly byte[] _answer = new byte[4096];

    private BareSmtp(TcpClient client) => (_client, _stream) = (client, client.GetStream());

    public static async Task<BareSmtp> OpenAsync(int port)
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync("127.0.0.1", port);
        var smtp = new BareSmtp(client);
        await smtp.ReadAsync(1);
        await smtp._stream.WriteAsync("EHLO bare.example.com\r\n"u8.ToArray());
        await smtp.ReadAsync(5);
        return smtp;
    }

    /// <summary>Sender, recipient and DATA go out together (pipelining), then the message.</summary>
    public async Task SendAsync(string to, ReadOnlyMemory<byte> message)
    {
        await _stream.WriteAsync(Encoding.ASCII.GetBytes($"MAIL FROM:<hello@shop.example.com>\r\nRCPT TO:<{to}>\r\nDATA\r\n"));
        await ReadAsync(3);
        await _stream.WriteAsync(message);
        await _stream.WriteAsync("\r\n.\r\n"u8.ToArray());
        await ReadAsync(1);
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _client.Dispose();
    }

    private async Task ReadAsync(int lines)
    {
        for (var seen = 0; seen < lines;)
        {
            var read = await _stream.ReadAsync(_answer);
            if (read == 0)
            {
                throw new IOException("The mail server has gone.");
            }

            seen += _answer.AsSpan(0, read).Count((byte)'\n');
        }
    }
}
