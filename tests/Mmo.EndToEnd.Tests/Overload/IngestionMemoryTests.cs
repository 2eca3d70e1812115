using System.Globalization;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Kills;

namespace Mmo.EndToEnd.Tests.Overload;

/// <summary>Ten times what the host can take, slow clients, clients that announce and do not send, and bodies packed to burst, all at once.</summary>
public sealed class IngestionMemoryTests
{
    private const int Times = 10;
    private const int Clients = 16;

    // 64 MB of bodies, 32 MB of events that wait, and twice that in the hands of the garbage collector, on top of a host that has worked a little.
    private const int MostMegabytes = 600;

    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Flooding = TimeSpan.FromSeconds(60);

    // Long because it measures: beside other tests it would measure them too.
    [Fact, Trait("Category", "Long")]
    public async Task Memory_stays_bounded_for_a_minute_and_every_event_that_was_answered_is_there_once()
    {
        await using var host = await RunningHost.StartAsync();
        using var admin = await ApiClient.SignInAsync(host, "admin", RunningHost.AdminPassword);
        var key = (await admin.PostAsync("/api/cdp/source", new { name = "洪水", kind = "server" })).GetProperty("writeKey").GetString()!;
        using var flood = new EventFlood(host.Address, key);
        await flood.SustainAsync(Clients, TimeSpan.FromSeconds(0.5));
        var sustained = await flood.SustainAsync(Clients, Measuring);
        var (before, answeredBefore, requestsBefore) = (MegabytesOf(host, "VmRSS:"), flood.Answered.Count, flood.Requests);

        using var ending = new CancellationTokenSource();
        Task[] others =
        [
            .. Enumerable.Range(0, 20).Select(_ => flood.DribbleAsync(ending.Token)),
            .. Enumerable.Range(0, 40).Select(_ => flood.SqueezeAsync(ending.Token)),
            .. Enumerable.Range(0, 4).Select(_ => flood.GorgeAsync(ending.Token)),
            .. Enumerable.Range(0, 2).Select(_ => flood.BombAsync(ending.Token)),
        ];
        await flood.FloodAsync(Times * sustained, Flooding);
        await ending.CancelAsync();
        await Task.WhenAll(others);

        var peak = MegabytesOf(host, "VmHWM:");
        var stored = (flood.Answered.Count - answeredBefore) * EventFlood.PerRequest / Flooding.TotalSeconds;
        var offered = (flood.Requests - requestsBefore) * EventFlood.PerRequest / Flooding.TotalSeconds;
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"sustained {sustained:0} events/s; offered {offered:0}, stored {stored:0} events/s, {flood.PutOff} requests put off; {before} MB before, {peak} MB at the peak");
        TestContext.Current.SendDiagnosticMessage(figures);
        TestContext.Current.TestOutputHelper!.WriteLine(figures);

        flood.Faults.GroupBy(f => f).Select(f => $"{f.Count()} times {f.Key}").ShouldBeEmpty(figures);
        flood.PutOff.ShouldBeGreaterThan(0, figures);
        stored.ShouldBeGreaterThan(sustained / 4, figures);
        peak.ShouldBeLessThan(MostMegabytes, figures);
        await ShouldHaveKeptAsync(host, flood);
    }

    private static async Task ShouldHaveKeptAsync(RunningHost host, EventFlood flood)
    {
        var stored = await new HostTables(host).ReadAsync<StoredRequest>(
            """
            select split_part(event_id, '.', 1)::int as "Request", count(*)::int as "Events", count(distinct event_id)::int as "Different"
            from cdp_store.event
            where event_id ~ '^[0-9]+[.][0-9]+$'
            group by 1
            """);
        stored.Where(r => r.Events != r.Different).ShouldBeEmpty("there more than once");
        var whole = stored.Where(r => r.Events == EventFlood.PerRequest).Select(r => r.Request).ToHashSet();
        flood.Answered.Where(request => !whole.Contains(request)).ShouldBeEmpty("answered with 200 and not there");
    }

    private static long MegabytesOf(RunningHost host, string field)
    {
        var line = File.ReadLines($"/proc/{host.ProcessId}/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        return long.Parse(line[field.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }

    private sealed record StoredRequest(int Request, int Events, int Different);
}
