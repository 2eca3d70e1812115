using System.Text;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

/// <summary>Short ways to send a message in a test.</summary>
internal static class SmtpTestMail
{
    public static readonly SmtpEnvelope Envelope = new(SmtpAddress.Parse("news@sender.example"), SmtpAddress.Parse("wang@reader.example"));

    public static readonly SmtpContent Content = SmtpContent.From("Subject: hello\r\n\r\nfirst\r\n.second\r\n"u8);

    public static SmtpServer To(int port) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        Security = SmtpSecurity.None,
        MaxConnections = 1,
        Timeouts = new SmtpTimeouts
        {
            Connect = TimeSpan.FromSeconds(10),
            Greeting = TimeSpan.FromSeconds(10),
            Command = TimeSpan.FromSeconds(10),
            DataStart = TimeSpan.FromSeconds(10),
            DataBlock = TimeSpan.FromSeconds(10),
            DataFinal = TimeSpan.FromSeconds(10),
        },
    };

    public static SmtpTransport Open(SmtpServer server) => new(server, TimeProvider.System);

    public static SmtpContent LargeContent(int bytes)
    {
        var text = new StringBuilder("Subject: large\r\n\r\n");
        while (text.Length < bytes)
        {
            text.Append("0123456789012345678901234567890123456789012345678901234567890123456789\r\n");
        }

        return SmtpContent.From(Encoding.ASCII.GetBytes(text.ToString()));
    }

    public static Task<SmtpOutcome> SendAsync(this SmtpTransport transport, SmtpContent? content = null) =>
        transport.SendAsync(Envelope, content ?? Content, _ => ValueTask.FromResult(true), CancellationToken.None);

    /// <summary>One message on one connection to a server that plays <paramref name="script"/>.</summary>
    public static async Task<SmtpOutcome> SendOneAsync(
        Func<ScriptedSession, Task> script,
        Func<SmtpServer, SmtpServer>? settings = null,
        SmtpContent? content = null)
    {
        await using var server = new ScriptedServer(script);
        SmtpOutcome outcome;
        await using (var transport = Open((settings ?? (s => s))(To(server.Port))))
        {
            outcome = await transport.SendAsync(content);
        }

        await server.ScriptsAsync();
        return outcome;
    }
}
