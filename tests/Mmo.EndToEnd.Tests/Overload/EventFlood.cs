using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Mmo.EndToEnd.Tests.Overload;

/// <summary>Clients that send more than a host can take, slowly, or packed to burst; it keeps what each was told.</summary>
internal sealed class EventFlood : IDisposable
{
    public const int PerRequest = 100;

    private const int MostOpen = 800;
    private const int People = 5000;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient _http;
    private readonly Uri _host;
    private readonly string _authorization;
    private readonly ConcurrentBag<string> _faults = [];
    private readonly ConcurrentBag<int> _answered = [];
    private int _requests;
    private int _putOff;

    public EventFlood(Uri host, string writeKey)
    {
        _host = host;
        _authorization = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{writeKey}:"));
        _http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = MostOpen + 8 }) { BaseAddress = host, Timeout = TimeSpan.FromSeconds(60) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", _authorization);
    }

    /// <summary>Requests that were answered with 200; their events' ids are <c>request.0</c> to <c>request.99</c>.</summary>
    public IReadOnlyCollection<int> Answered => _answered;

    public int Requests => _requests;

    /// <summary>Requests that were answered with 429 and a time to come back.</summary>
    public int PutOff => _putOff;

    /// <summary>Answers of any other kind.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Some clients, each with one request after the other: what the host can take.</summary>
    /// <returns>Events per second.</returns>
    public async Task<double> SustainAsync(int clients, TimeSpan duration)
    {
        var before = _answered.Count;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (watch.Elapsed < duration)
            {
                await SendAsync();
            }
        }));
        return (_answered.Count - before) * PerRequest / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Requests at a fixed rate, whatever becomes of those before; nobody waits for Retry-After.</summary>
    public async Task FloodAsync(double eventsPerSecond, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var open = new ConcurrentDictionary<Task, bool>();
        double owed = 0;
        var at = watch.Elapsed;
        while (watch.Elapsed < duration)
        {
            await Task.Delay(Tick);
            owed = Math.Min(owed + ((watch.Elapsed - at).TotalSeconds * eventsPerSecond / PerRequest), MostOpen);
            at = watch.Elapsed;
            for (; owed >= 1 && open.Count < MostOpen; owed--)
            {
                var sending = Task.Run(SendAsync);
                open[sending] = true;
                _ = sending.ContinueWith(done => open.TryRemove(done, out _), TaskScheduler.Default);
            }
        }

        await Task.WhenAll(open.Keys);
    }

    /// <summary>A client on a bad line: a whole request, piece by piece.</summary>
    public async Task DribbleAsync(CancellationToken ending)
    {
        while (!ending.IsCancellationRequested)
        {
            var request = Interlocked.Increment(ref _requests);
            var body = BodyOf(request);
            using var client = await ConnectAsync(body.Length);
            var stream = client.GetStream();
            foreach (var piece in body.Chunk(1024))
            {
                await stream.WriteAsync(piece, CancellationToken.None);
                await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
            }

            using var reader = new StreamReader(stream);
            var head = new StringBuilder();
            while (await reader.ReadLineAsync(CancellationToken.None) is { Length: > 0 } line)
            {
                head.AppendLine(line);
            }

            var text = head.ToString();
            Note(request, text.Length < 12 ? 0 : int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture), text.Contains("Retry-After: ", StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>A client that announces as much as is allowed and then sends next to nothing, to take the memory that others need.</summary>
    public async Task SqueezeAsync(CancellationToken ending)
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                using var client = await ConnectAsync(4 * 1024 * 1024);
                for (;;)
                {
                    await client.GetStream().WriteAsync(new byte[300], ending);
                    await Task.Delay(TimeSpan.FromSeconds(1), ending);
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                // Cut off, or enough.
            }
        }
    }

    /// <summary>Few events, each as large as is allowed: 3.5 MB a request.</summary>
    public async Task GorgeAsync(CancellationToken ending)
    {
        var text = new string('x', 30_000);
        while (!ending.IsCancellationRequested)
        {
            await SendAsync(request => BodyOf(request, text));
        }
    }

    /// <summary>300 MB in 300 KB, again and again.</summary>
    public async Task BombAsync(CancellationToken ending)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (var i = 0; i < 300; i++)
            {
                await gzip.WriteAsync(blanks, CancellationToken.None);
            }
        }

        while (!ending.IsCancellationRequested)
        {
            using var content = new ByteArrayContent(packed.ToArray());
            content.Headers.ContentEncoding.Add("gzip");
            using var answer = await _http.PostAsync("/v1/batch", content, CancellationToken.None);
            if (answer.StatusCode is not (HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.TooManyRequests))
            {
                _faults.Add($"a bomb: {(int)answer.StatusCode}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), CancellationToken.None);
        }
    }

    public void Dispose() => _http.Dispose();

    private Task SendAsync() => SendAsync(request => BodyOf(request));

    private async Task SendAsync(Func<int, byte[]> bodyOf)
    {
        var request = Interlocked.Increment(ref _requests);
        try
        {
            using var content = new ByteArrayContent(bodyOf(request));
            using var answer = await _http.PostAsync("/v1/batch", content);
            Note(request, (int)answer.StatusCode, answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            _faults.Add(exception.Message);
        }
    }

    private void Note(int request, int status, bool saysWhen)
    {
        if (status == 200)
        {
            _answered.Add(request);
        }
        else if (status == 429 && saysWhen)
        {
            Interlocked.Increment(ref _putOff);
        }
        else
        {
            _faults.Add($"{status}");
        }
    }

    private async Task<TcpClient> ConnectAsync(int length)
    {
        var client = new TcpClient();
        await client.ConnectAsync(_host.Host, _host.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /v1/batch HTTP/1.1\r\nHost: {_host.Authority}\r\nAuthorization: Basic {_authorization}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"));
        return client;
    }

    private static byte[] BodyOf(int request, string text = "s")
    {
        var body = new StringBuilder("{\"batch\":[", PerRequest * (140 + text.Length));
        for (var n = 0; n < PerRequest; n++)
        {
            var person = ((request * 31) + (n * 7)) % People;
            body.Append(n == 0 ? "" : ",").Append(
                CultureInfo.InvariantCulture, $"{{\"type\":\"track\",\"messageId\":\"{request}.{n}\",\"userId\":\"u{person}\",\"event\":\"Seen\",\"properties\":{{\"sku\":\"{text}{n}\",\"price\":12.5}}}}");
        }

        return Encoding.ASCII.GetBytes(body.Append("]}").ToString());
    }
}
