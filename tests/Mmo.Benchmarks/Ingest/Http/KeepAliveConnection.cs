using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Mmo.Benchmarks.Ingest.Http;

/// <summary>
/// One client's connection: sends a request that is ready and reads the answer. It knows no more HTTP than that, so that the clients take as
/// little as they can of the processors that the host and the database need.
/// </summary>
internal sealed class KeepAliveConnection : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly byte[] _buffer = new byte[16 * 1024];
    private NetworkStream _stream = null!;

    public static async Task<KeepAliveConnection> OpenAsync(Uri host)
    {
        var connection = new KeepAliveConnection();
        await connection._client.ConnectAsync(host.Host, host.Port);
        connection._stream = connection._client.GetStream();
        return connection;
    }

    /// <summary>Sends until it is stored: who is put off (429) waits and comes again, as SDKs do.</summary>
    /// <returns>How often it was put off.</returns>
    public async Task<int> StoreAsync(byte[] request, CancellationToken cancellationToken)
    {
        for (var putOff = 0; ; putOff++)
        {
            var (status, answer) = await SendAsync(request, cancellationToken);
            if (status == 429)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            }
            else if (status == 200 && answer.Contains("\"quarantined\":0", StringComparison.Ordinal))
            {
                return putOff;
            }
            else
            {
                throw new InvalidOperationException($"The host answered {status}: {answer}");
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<(int Status, string Answer)> SendAsync(byte[] request, CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(request, cancellationToken);
        for (var length = 0; ;)
        {
            var count = await _stream.ReadAsync(_buffer.AsMemory(length), cancellationToken);
            length += count > 0 ? count : throw new IOException("The host closed the connection.");
            var text = Encoding.UTF8.GetString(_buffer, 0, length);
            if (IsWhole(text))
            {
                return (int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture), text);
            }
        }
    }

    // The host answers with a length or in chunks.
    private static bool IsWhole(string text)
    {
        const string Length = "Content-Length: ";
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        var at = text.IndexOf(Length, 0, end, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? text.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal)
            : text.Length - end - 4 >= int.Parse(text.AsSpan(at + Length.Length, text.IndexOf('\r', at) - at - Length.Length), CultureInfo.InvariantCulture);
    }
}
