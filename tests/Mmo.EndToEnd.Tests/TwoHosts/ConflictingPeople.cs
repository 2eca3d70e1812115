using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Kills;

namespace Mmo.EndToEnd.Tests.TwoHosts;

/// <summary>
/// People who share devices, addresses and phones come in at two hosts at once. Which user a shared address belongs to depends on who came
/// first; so the order in which their events were committed is read back, and the same events, one by one in that order, must give the same people.
/// </summary>
internal sealed class ConflictingPeople(HostPair hosts)
{
    private const int Clients = 32;
    private const int MostInBatch = 8;
    private const int EventsOfOne = 4;

    // Not truncated: that would stand in the way of the hosts' workers, and they in its.
    private static readonly string Forget = string.Concat(
        new[] { "event_key", "event", "profile", "part_stat", "part_value", "identity_conflict", "link", "identifier", "part" }.Select(t => $"delete from cdp_store.{t};"));

    private const string Order =
        """
        select e.event_id from cdp_store.event e join cdp.feed_batch f using (tenant_id, batch_id)
        where e.event_id like 'same:%' order by f.position, e.n
        """;

    private const string People =
        """
        select string_agg(i.kind || '=' || i.value, ' ' order by i.kind, i.value)
        from cdp_store.part p join cdp_store.identifier i using (tenant_id, part_no)
        group by p.tenant_id, p.profile_id
        order by 1
        """;

    private readonly HostTables _tables = new(hosts.Second);

    public async Task RunAsync(int people)
    {
        using var admin = await ApiClient.SignInAsync(hosts.Second, "admin", RunningHost.AdminPassword);
        var writeKey = (await admin.PostAsync("/api/cdp/source", new { name = $"门店 {Guid.NewGuid():N}", kind = "server" })).GetProperty("writeKey").GetString()!;
        using var first = Client(hosts.First, writeKey);
        using var second = Client(hosts.Second, writeKey);
        var random = new Random(people);
        var events = Enumerable.Range(0, people * EventsOfOne).ToDictionary(n => $"same:{n}", n => EventOf(random, people, n));
        await _tables.ReadAsync<int>(Forget);

        // Neighbours stand beside each other in the list, so shuffled they meet from everywhere.
        var ids = events.Keys.ToArray();
        random.Shuffle(ids);
        await Parallel.ForEachAsync(
            Cut(ids, random), new ParallelOptions { MaxDegreeOfParallelism = Clients },
            async (batch, _) => await SendAsync(batch.At % 2 == 0 ? first : second, batch.Ids.Select(id => events[id])));
        var order = await _tables.ReadAsync<string>(Order);
        var atOnce = await _tables.ReadAsync<string>(People);
        var conflicts = await _tables.OneAsync<long>("select count(*) from cdp_store.identity_conflict");
        await _tables.ReadAsync<int>(Forget);
        order.Order().ShouldBe(ids.Order());

        foreach (var id in order)
        {
            await SendAsync(second, [events[id]]);
        }

        var oneByOne = await _tables.ReadAsync<string>(People);
        await _tables.ReadAsync<int>(Forget);
        atOnce.ShouldBe(oneByOne);

        // What the hosts would put a client off for, they say in their logs.
        (hosts.First.Output + hosts.Second.Output).ShouldNotContain("deadlock");

        // They did meet, and did not all become one.
        conflicts.ShouldBeGreaterThan(people / 10);
        atOnce.Count.ShouldBeGreaterThan(people / 4);
        atOnce.Count(p => p.Contains(' ')).ShouldBeGreaterThan(people / 4);
        TestContext.Current.SendDiagnosticMessage($"{ids.Length} events of {people} people: {atOnce.Count} profiles, {conflicts} conflicts");
    }

    private static IEnumerable<(int At, string[] Ids)> Cut(string[] ids, Random random)
    {
        for (int at = 0, from = 0; from < ids.Length; at++)
        {
            var size = random.Next(1, MostInBatch + 1);
            yield return (at, ids[from..Math.Min(from + size, ids.Length)]);
            from += size;
        }
    }

    // One's own identifiers, and now and then somebody else's.
    private static JsonObject EventOf(Random random, int people, int n)
    {
        var person = n / EventsOfOne;
        int OneOf(int chance) => random.Next(chance) == 0 ? (person + random.Next(1, 4)) % people : person;
        var call = new JsonObject
        {
            ["messageId"] = $"same:{n}", ["type"] = "identify", ["timestamp"] = DateTimeOffset.UtcNow.AddMinutes(-random.Next(60)).ToString("o"),
            ["anonymousId"] = $"device-{OneOf(6)}-{random.Next(2)}",
            ["traits"] = new JsonObject { ["email"] = $"mail-{OneOf(5)}@example.com" },
        };
        if (random.Next(3) > 0)
        {
            call["userId"] = $"user-{OneOf(12)}";
        }

        if (random.Next(3) == 0)
        {
            call["traits"]!["phone"] = $"138{OneOf(6):00000000}";
        }

        return call;
    }

    private static HttpClient Client(RunningHost host, string writeKey) => new()
    {
        BaseAddress = host.Address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{writeKey}:"))) },
    };

    /// <summary>
    /// Neither 500 nor "somebody was in the way": a batch that met another one is done again by the host. Only a full queue may put a client off.
    /// </summary>
    private static async Task SendAsync(HttpClient host, IEnumerable<JsonObject> events)
    {
        while (true)
        {
            using var answer = await host.PostAsJsonAsync("/v1/batch", new { batch = events });
            var text = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode == HttpStatusCode.TooManyRequests && text.Contains("Cdp:IngestionBusy", StringComparison.Ordinal))
            {
                await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value);
                continue;
            }

            answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
            JsonDocument.Parse(text).RootElement.GetProperty("quarantined").GetInt32().ShouldBe(0, text);
            return;
        }
    }
}
