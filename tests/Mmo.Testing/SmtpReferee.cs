using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Mmo.Testing;

/// <summary>
/// A real SMTP server (npm smtp-server) on 127.0.0.1 that keeps what it took. A recipient's local part says what happens to it:
/// <c>reject-550@</c>, <c>tempfail-451@</c>, <c>once-451@</c>, <c>refuse-data-554@</c>, <c>hang@</c>, <c>hang-data@</c>,
/// <c>drop@</c>, <c>drop-data@</c>, <c>cut-once@</c>; a suffix after '.' or '+' keeps addresses apart.
/// </summary>
public sealed class SmtpReferee : IAsyncDisposable
{
    private readonly NodeProcess _node;
    private readonly ConcurrentQueue<SmtpMail> _mails = [];
    private readonly ConcurrentQueue<JsonElement> _events = [];
    private readonly Task _following;
    private int _connections;

    private SmtpReferee(NodeProcess node, int port)
    {
        _node = node;
        Port = port;
        _following = FollowAsync();
    }

    public string Host => "127.0.0.1";

    public int Port { get; }

    /// <summary>The mails taken until now, in order.</summary>
    public IReadOnlyList<SmtpMail> Mails => [.. _mails];

    /// <summary>How many mails it took until now.</summary>
    public int MailCount => _mails.Count;

    /// <summary>All connections until now.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <param name="port">0: a free one. The port of an earlier referee: the server that comes back.</param>
    /// <param name="user">With <paramref name="password"/>: wanted from every client.</param>
    /// <param name="startTls">Offers STARTTLS with a certificate that nobody trusts.</param>
    /// <param name="parse">False: envelope and headers only, for thousands of mails.</param>
    /// <param name="tls">An elliptic-curve certificate with its key, in the place of that one.</param>
    /// <param name="implicitTls">TLS from the first byte.</param>
    /// <param name="delay">Between a message and its answer: a server that takes its time. The message counts from the beginning.</param>
    public static async Task<SmtpReferee> StartAsync(int port = 0, string? user = null, string? password = null, bool startTls = false, bool parse = true, X509Certificate2? tls = null, bool implicitTls = false, TimeSpan delay = default)
    {
        var options = JsonSerializer.Serialize(new
        {
            port,
            auth = user is null ? null : new { user, pass = password },
            startTls,
            tls = tls is null ? null : new { key = tls.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem(), cert = tls.ExportCertificatePem() },
            @implicit = implicitTls,
            parse,
            delay = (int)delay.TotalMilliseconds,
        });
        var node = await NodeProcess.StartAsync("smtp-server.mjs", [options]);
        try
        {
            var first = await node.ReadAsync();
            return first.GetProperty("event").GetString() == "listening"
                ? new SmtpReferee(node, first.GetProperty("port").GetInt32())
                : throw new InvalidOperationException($"The SMTP server does not listen: {first}");
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    /// <summary>Mails to one address.</summary>
    public IReadOnlyList<SmtpMail> MailsTo(string address) =>
        [.. _mails.Where(m => m.To.Contains(address, StringComparer.OrdinalIgnoreCase))];

    /// <summary>The first mail to this address, waited for.</summary>
    public async Task<SmtpMail> WaitForMailToAsync(string address, TimeSpan? timeout = null)
    {
        await Eventually.Async(() => MailsTo(address).Count > 0, timeout, StateAsync, $"a mail to {address}");
        return MailsTo(address)[0];
    }

    /// <summary>All mails, once there are this many.</summary>
    public async Task<IReadOnlyList<SmtpMail>> WaitForCountAsync(int count, TimeSpan? timeout = null)
    {
        await Eventually.Async(() => _mails.Count >= count, timeout, StateAsync, $"{count} mails");
        return Mails;
    }

    /// <summary>How often the server did this: <c>refused</c>, <c>refuse-data</c>, <c>hang</c>, <c>hang-data</c>, <c>drop</c>, <c>drop-data</c>, <c>auth</c>.</summary>
    public int Count(string what, string? to = null) =>
        _events.Count(e => e.GetProperty("event").GetString() == what && (to is null || e.GetProperty("to").GetString() == to));

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        await _following;
    }

    private Task<string> StateAsync() => Task.FromResult($"{_mails.Count} mails, {Connections} connections, events: {string.Join(' ', _events.TakeLast(10))}");

    private async Task FollowAsync()
    {
        await foreach (var line in _node.ReadAllAsync())
        {
            switch (line.GetProperty("event").GetString())
            {
                case "mail":
                    _mails.Enqueue(SmtpMail.Read(line));
                    await AnswerAsync();
                    break;
                case "connection":
                    Interlocked.Increment(ref _connections);
                    break;
                default:
                    _events.Enqueue(line);
                    break;
            }
        }
    }

    /// <summary>Only now the client hears that its mail was taken, so whatever the client then says is never ahead of <see cref="Mails"/>.</summary>
    private async Task AnswerAsync()
    {
        try
        {
            await _node.WriteAsync("heard");
        }
        catch (IOException)
        {
            // It was stopped in between.
        }
    }
}
