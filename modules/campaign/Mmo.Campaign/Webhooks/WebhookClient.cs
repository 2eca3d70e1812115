using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Webhooks;

/// <summary>
/// Makes one call: signed, to addresses that are allowed only, following no redirect, within a time. What comes back is judged by its status;
/// its body is not read.
/// </summary>
internal sealed class WebhookClient : ISingletonDependency, IDisposable
{
    public const string SignatureHeader = "X-Mmo-Signature";

    public const string KeyHeader = "Idempotency-Key";

    private static readonly TimeSpan MaxRetryAfter = TimeSpan.FromHours(6);

    private readonly HttpClient _http;
    private readonly WebhookTargets _targets;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _timeout;

    public WebhookClient(WebhookTargets targets, IConfiguration configuration, TimeProvider clock)
    {
        (_targets, _clock) = (targets, clock);
        _timeout = TimeSpan.FromSeconds(configuration.GetValue("Campaign:Webhooks:TimeoutSeconds", 10));
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null,
            ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(1), MaxConnectionsPerServer = 16,
            ConnectCallback = ConnectAsync,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    public async Task<WebhookAnswer> PostAsync(Uri url, byte[] body, string idempotencyKey, string secret, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add(KeyHeader, idempotencyKey);
        request.Headers.Add(SignatureHeader, Sign(secret, _clock.GetUtcNow(), body));
        request.Headers.UserAgent.ParseAdd("MarketingMiddleOffice-Webhook/1");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_timeout);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return Judge(response);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(WebhookVerdict.Again, Reason: "webhook-timeout");
        }
        catch (HttpRequestException exception)
        {
            return exception.InnerException is WebhookTargetException
                ? new(WebhookVerdict.Refused, Reason: "webhook-address")
                : new(WebhookVerdict.Again, Reason: "webhook-connection");
        }
    }

    /// <summary><c>t=seconds,v1=hex</c>: HMAC-SHA256 of <c>seconds.body</c>, so that an old call cannot be sent again under a new time.</summary>
    public static string Sign(string secret, DateTimeOffset at, byte[] body)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{seconds}."), .. body];
        return $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}";
    }

    public void Dispose() => _http.Dispose();

    private WebhookAnswer Judge(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return status switch
        {
            >= 200 and < 300 => new(WebhookVerdict.Succeeded, status),
            (int)HttpStatusCode.TooManyRequests => new(WebhookVerdict.Again, status, "webhook-busy", RetryAfter(response)),
            >= 500 => new(WebhookVerdict.Again, status, "webhook-server", RetryAfter(response)),
            >= 400 => new(WebhookVerdict.Refused, status, "webhook-refused"),
            _ => new(WebhookVerdict.Refused, status, "webhook-redirect"),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? (asked?.Date is { } date ? date - _clock.GetUtcNow() : null);
        return wait is not { } span || span <= TimeSpan.Zero ? null : span < MaxRetryAfter ? span : MaxRetryAfter;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellationToken);
        var allowed = Array.FindAll(found, _targets.MayConnectTo);
        if (allowed.Length == 0)
        {
            throw new WebhookTargetException(host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
