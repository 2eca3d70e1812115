using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Mmo.Campaign.Tests.Smtp;

/// <summary>One connection of a <see cref="ScriptedServer"/>.</summary>
internal sealed class ScriptedSession(TcpClient client) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private Stream stream = client.GetStream();

    /// <summary>True when the client has sent more than was read.</summary>
    public bool HasMoreInput => client.Available > 0;

    public async Task SayAsync(string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")));

    /// <summary>Says each line and a line end.</summary>
    public Task SayLinesAsync(params string[] lines) => SayAsync(string.Concat(lines.Select(line => line + "\r\n")));

    /// <summary>The next line, or null when the client has left.</summary>
    public async Task<string?> ReadLineAsync()
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (true)
        {
            try
            {
                if (await stream.ReadAsync(one).AsTask().WaitAsync(Patience) == 0)
                {
                    return null;
                }
            }
            catch (IOException)
            {
                return null;
            }

            if (one[0] == '\n')
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(one[0]);
        }
    }

    public async Task<string> ExpectAsync(string start)
    {
        var line = await ReadLineAsync();
        return line is not null && line.StartsWith(start, StringComparison.Ordinal)
            ? line
            : throw new InvalidOperationException($"Expected {start}, but the client said {line ?? "nothing and left"}.");
    }

    public async Task AnswerAsync(string start, string reply)
    {
        await ExpectAsync(start);
        await SayLinesAsync(reply);
    }

    public Task GreetAsync(params string[] extensions) => GreetAsync(greeting: true, extensions);

    public async Task GreetAsync(bool greeting, params string[] extensions)
    {
        if (greeting)
        {
            await SayLinesAsync("220 test.example ESMTP");
        }

        await ExpectAsync("EHLO ");
        string[] lines = ["test.example at your service", .. extensions];
        await SayLinesAsync([.. lines.Select((line, i) => $"250{(i == lines.Length - 1 ? ' ' : '-')}{line}")]);
    }

    /// <summary>Takes MAIL, RCPT and DATA one by one.</summary>
    public async Task TakeOfferAsync()
    {
        await AnswerAsync("MAIL FROM:", "250 OK");
        await AnswerAsync("RCPT TO:", "250 OK");
        await AnswerAsync("DATA", "354 go ahead");
    }

    /// <summary>The lines of the message; null when the client left before the final dot.</summary>
    public async Task<List<string>?> ReadMessageAsync()
    {
        var lines = new List<string>();
        while (await ReadLineAsync() is { } line)
        {
            if (line == ".")
            {
                return lines;
            }

            lines.Add(line);
        }

        return null;
    }

    /// <summary>Takes a whole message and answers its final dot.</summary>
    public async Task TakeMessageAsync(string reply = "250 2.0.0 queued")
    {
        await TakeOfferAsync();
        (await ReadMessageAsync()).ShouldNotBeNull();
        await SayLinesAsync(reply);
    }

    public async Task EncryptAsync(X509Certificate2 certificate)
    {
        var encrypted = new SslStream(stream);
        await encrypted.AuthenticateAsServerAsync(certificate);
        stream = encrypted;
    }

    /// <summary>Ends the connection with RST, as a crash does.</summary>
    public void Reset() => client.Client.Close(0);

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        client.Dispose();
    }
}
