using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>Clients as SDKs are: a request that was not answered is sent again with the same message ids, or given up.</summary>
internal sealed class EventSender : IDisposable
{
    /// <summary>Between the requests of those who look around, where the machine has to do with little else.</summary>
    public static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient[] _hosts;
    private readonly ConcurrentDictionary<string, bool> _answered = new();
    private int _duplicates;
    private int _unanswered;
    private int _putOff;
    private int _requests;

    /// <param name="writeKey">Whose events they are.</param>
    /// <param name="hosts">Asked in turn.</param>
    public EventSender(string writeKey, params Uri[] hosts)
    {
        var authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{writeKey}:")));
        _hosts = [.. hosts.Select(h => new HttpClient { BaseAddress = h, Timeout = TimeSpan.FromSeconds(60), DefaultRequestHeaders = { Authorization = authorization } })];
    }

    /// <summary>The message ids that were answered with 200.</summary>
    public IReadOnlyCollection<string> Answered => [.. _answered.Keys];

    public int AnsweredCount => _answered.Count;

    /// <summary>Events that the host had kept although their first answer never came.</summary>
    public int Duplicates => _duplicates;

    /// <summary>Requests whose answer never came.</summary>
    public int Unanswered => _unanswered;

    /// <summary>Requests that were answered with 429.</summary>
    public int PutOff => _putOff;

    /// <summary>Sends requests with some clients side by side until each is answered with 200.</summary>
    public Task SendAllAsync(IEnumerable<IReadOnlyList<object>> requests, int clients, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        requests,
        new ParallelOptions { MaxDegreeOfParallelism = clients, CancellationToken = cancellationToken },
        async (calls, cancellation) =>
        {
            while (!await TryAsync(calls, cancellation))
            {
                await Task.Delay(Pause, cancellation);
            }
        });

    /// <summary>Sends one request once; what is not answered is given up.</summary>
    public async Task<bool> TryAsync(IReadOnlyList<object> calls, CancellationToken cancellationToken)
    {
        try
        {
            var host = _hosts[(uint)Interlocked.Increment(ref _requests) % _hosts.Length];
            using var response = await host.PostAsJsonAsync("/v1/batch", new { batch = calls, sentAt = DateTimeOffset.UtcNow }, cancellationToken);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                response.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
                Interlocked.Increment(ref _putOff);
                return false;
            }

            var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, answer.ToString());
            answer.GetProperty("quarantined").GetInt32().ShouldBe(0, answer.ToString());
            Interlocked.Add(ref _duplicates, answer.GetProperty("duplicates").GetInt32());
            foreach (var id in JsonSerializer.SerializeToElement(calls).EnumerateArray().Select(c => c.GetProperty("messageId").GetString()!))
            {
                _answered[id] = true;
            }

            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException && !cancellationToken.IsCancellationRequested)
        {
            // The host was killed, or is not back yet: nobody knows whether the events were kept.
            Interlocked.Increment(ref _unanswered);
            return false;
        }
    }

    /// <summary>People look around all the time; what is not answered is not sent again.</summary>
    public async Task VisitAsync(int people, TimeSpan pause, CancellationToken resting)
    {
        var random = new Random(4);
        for (var round = 0; !resting.IsCancellationRequested; round++)
        {
            await TryAsync(People.Visits(round, people, random), CancellationToken.None);
            await Task.Delay(pause, CancellationToken.None);
        }
    }

    public void Dispose()
    {
        foreach (var host in _hosts)
        {
            host.Dispose();
        }
    }
}
