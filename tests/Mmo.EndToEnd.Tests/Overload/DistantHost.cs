using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Overload;

/// <summary>A host whose database stands behind a <see cref="DatabaseProxy"/>.</summary>
public sealed class DistantHost : IAsyncLifetime
{
    private readonly HttpClient _events = new();
    private int _count;

    internal RunningHost Host { get; private set; } = null!;

    internal DatabaseProxy Proxy { get; private set; } = null!;

    /// <summary>The database itself, past the proxy.</summary>
    internal TestDatabase Database { get; private set; } = null!;

    internal ApiClient Admin { get; private set; } = null!;

    /// <summary>The message ids that were answered with 200.</summary>
    internal List<string> Answered { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Database = await SeededData.CloneDatabaseAsync();
        Proxy = new DatabaseProxy(Database.ConnectionString);
        Host = await RunningHost.StartAsync(new Dictionary<string, string> { ["ConnectionStrings:Default"] = Proxy.ConnectionString });
        Admin = await ApiClient.SignInAsync(Host, "admin", RunningHost.AdminPassword);
        var key = (await Admin.PostAsync("/api/cdp/source", new { name = "门店", kind = "server" })).GetProperty("writeKey").GetString()!;
        _events.BaseAddress = Host.Address;
        _events.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{key}:")));
    }

    public async ValueTask DisposeAsync()
    {
        Admin?.Dispose();
        _events.Dispose();
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }

        if (Proxy is not null)
        {
            await Proxy.DisposeAsync();
        }

        await Database.DisposeAsync();
    }

    /// <summary>Sends that many events in one request.</summary>
    internal async Task<HttpResponseMessage> TrackAsync(int events = 1)
    {
        var ids = Enumerable.Range(0, events).Select(_ => $"e{Interlocked.Increment(ref _count)}").ToArray();
        var answer = await _events.PostAsJsonAsync("/v1/batch", new { batch = ids.Select(id => new { type = "track", messageId = id, userId = $"u-{id}", @event = "Seen" }) });
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            lock (Answered)
            {
                Answered.AddRange(ids);
            }
        }

        return answer;
    }

    /// <summary>What <c>/health/ready</c> says of each part; null where everything is ready.</summary>
    internal async Task<JsonElement?> TroubleAsync()
    {
        using var answer = await _events.GetAsync("/health/ready");
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => null,
            HttpStatusCode.ServiceUnavailable => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("checks"),
            var other => throw new InvalidOperationException($"/health/ready answered {other}."),
        };
    }

    internal async Task<bool> IsLiveAsync() => (await _events.GetAsync("/health/live")).IsSuccessStatusCode;

    /// <summary>Everything that was answered stands once, and nothing else but what was sent.</summary>
    internal async Task ShouldHaveKeptAllAsync()
    {
        await using var connection = await Database.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("select event_id from cdp_store.event where event_id ~ '^e[0-9]+$'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> stored = [];
        while (await reader.ReadAsync())
        {
            stored.Add(reader.GetString(0));
        }

        stored.Count.ShouldBe(stored.Distinct().Count(), "there more than once");
        Answered.Except(stored).ShouldBeEmpty("answered with 200 and not there");
    }
}
