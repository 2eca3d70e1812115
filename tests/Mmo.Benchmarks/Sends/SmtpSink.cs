using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mmo.Benchmarks.Sends;

/// <summary>A mail server that speaks SMTP properly, takes everything and keeps nothing, so that it is not what is measured.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private static readonly byte[] EndOfData = "\r\n.\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;
    private long _messages;
    private long _bytes;

    public SmtpSink()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public long Messages => Interlocked.Read(ref _messages);

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The last message, as it came over the wire.</summary>
    public string Last { get; private set; } = "";

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
            client.NoDelay = true;
            _ = ServeAsync(client).ContinueWith(static _ => { }, TaskScheduler.Default);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
        await stream.WriteAsync("220 sink.example.com ESMTP\r\n"u8.ToArray(), _stopping.Token);
        var inData = false;
        while (true)
        {
            var read = await reader.ReadAsync(_stopping.Token);
            var buffer = read.Buffer;
            var answers = new StringBuilder();
            var quits = false;
            while (!quits && (inData ? TryTake(ref buffer, EndOfData, out var piece) : TryTake(ref buffer, "\r\n"u8, out piece)))
            {
                if (inData)
                {
                    inData = false;
                    Take(piece);
                    answers.Append("250 2.0.0 taken\r\n");
                    continue;
                }

                var command = Encoding.ASCII.GetString(piece.Slice(0, Math.Min(4, piece.Length))).ToUpperInvariant();
                inData = command == "DATA";
                quits = command == "QUIT";
                answers.Append(command switch
                {
                    "EHLO" => "250-sink.example.com\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 SMTPUTF8\r\n",
                    "DATA" => "354 go ahead\r\n",
                    "QUIT" => "221 2.0.0 bye\r\n",
                    "HELO" or "MAIL" or "RCPT" or "RSET" or "NOOP" => "250 2.0.0 ok\r\n",
                    _ => "500 5.5.1 unknown\r\n",
                });
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            if (answers.Length > 0)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answers.ToString()), _stopping.Token);
            }

            if (quits || read.IsCompleted)
            {
                return;
            }
        }
    }

    private void Take(in ReadOnlySequence<byte> message)
    {
        // One in a thousand is looked at.
        if (Interlocked.Increment(ref _messages) % 1000 == 1)
        {
            Last = Encoding.UTF8.GetString(message);
        }

        Interlocked.Add(ref _bytes, message.Length);
    }

    private static bool TryTake(ref ReadOnlySequence<byte> buffer, ReadOnlySpan<byte> end, out ReadOnlySequence<byte> piece)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out piece, end))
        {
            return false;
        }

        buffer = buffer.Slice(reader.Position);
        return true;
    }
}
