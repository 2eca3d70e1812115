using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Ingest.Data;
using Mmo.Benchmarks.Ingest.Http;
using Mmo.Benchmarks.Reporting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>
/// What a tracking plan costs: three sources of one tenant take turns, one without a plan, one with a plan that its events keep, one with a plan that
/// every event breaks twice and that marks them.
/// </summary>
internal sealed class PlannedIngest(IngestWorld world, HostProcess host, EventGenerator events, double scale)
{
    private const int Rounds = 6;
    private const int Slice = 20_000;
    private const int MinSlice = 4000;
    private const int Connections = 20;
    private const int PlannedEvents = 50;
    private const int PlannedProperties = 20;
    private const double MaxLoss = 0.1;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(CancellationToken cancellationToken)
    {
        var tenant = world.Tenants[0];
        (string Key, RateMeter Meter)[] forms =
        [
            (tenant.WriteKey, NewMeter()),
            (await AddSourceAsync(tenant, "planned", priceType: "number"), NewMeter()),
            (await AddSourceAsync(tenant, "broken", priceType: "boolean"), NewMeter()),
        ];
        await using var settling = await Settling.OfAsync(world.Server, IngestWorld.Ours);
        using var clients = await Clients.ConnectAsync(host.Address, Connections);
        var size = Math.Max(MinSlice, (int)(Slice * scale));

        // The host hears of the plans within five seconds; and the first turns are not timed.
        await Task.Delay(TimeSpan.FromSeconds(6), cancellationToken);
        foreach (var (key, _) in forms)
        {
            await clients.SendAllAsync(Requests(key, size / 4), cancellationToken);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < forms.Length; turn++)
            {
                var (key, meter) = forms[(round + turn) % forms.Length];
                var requests = Requests(key, size);
                await meter.MeasureAsync(size, () => clients.SendAllAsync(requests, cancellationToken), () => settling.WaitAsync(cancellationToken));
            }
        }

        await DemandAsync();
        var (plain, planned, broken) = (forms[0].Meter, forms[1].Meter, forms[2].Meter);
        return
        [
            new Figure($"events with a tracking plan on ({PlannedEvents} events of {PlannedProperties} properties)", planned.Rate, "/s")
            {
                Bare = plain.Rate, Cost = planned.Cost, Bar = "≥ 0.9 of without", IsMet = planned.Rate >= (1 - MaxLoss) * plain.Rate,
                Note = string.Create(CultureInfo.InvariantCulture, $"bare: the same without a plan, {plain.Cost.Database:0} + {plain.Cost.Host:0} CPU-s per million; {Rounds} turns of {size} events each"),
            },
            new Figure("the same where every event breaks the plan twice and is marked", broken.Rate, "/s") { Bare = plain.Rate, Cost = broken.Cost },
        ];
    }

    private RateMeter NewMeter() => new(world.Server.ProcessId, host.ProcessId);

    private byte[][] Requests(string key, int count) => [.. events.Next(count).Chunk(Growth.RequestSize).Select(chunk => RequestWriter.Batch(key, chunk))];

    private async Task<string> AddSourceAsync(IngestTenant tenant, string name, string priceType)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        await world.Server.ExecuteAsync(
            IngestWorld.Ours,
            $$"""
            insert into cdp.source (id, tenant_id, name, kind, write_key_hash, may_grant_consent, counts_orders, concurrency_stamp)
            values (gen_random_uuid(), '{{tenant.Id}}', '{{name}}', 'server', '\x{{hash}}', true, true, '{{tenant.Id:N}}');
            insert into cdp.tracking_plan (tenant_id, source_no, is_on, policies, events, concurrency_stamp, updated_at)
            select '{{tenant.Id}}', no, true, '{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"}',
                   '{{PlanOf(priceType)}}', '{{tenant.Id:N}}', now()
            from cdp.source where tenant_id = '{{tenant.Id}}' and name = '{{name}}'
            """);
        return key;
    }

    private static string PlanOf(string priceType)
    {
        var names = EventGenerator.Names.Concat(Enumerable.Range(0, PlannedEvents - EventGenerator.Names.Length - 2).Select(n => $"Planned {n}"));
        var others = Enumerable.Range(0, PlannedProperties - 5).Select(n => Property($"other{n}", "text"));
        object[] ofProducts =
        [
            Property("sku", "text", isRequired: priceType == "number"), Property("price", priceType, isRequired: true), Property("category", "text", values: ["女装/连衣裙", "男装/衬衫"]),
            Property("quantity", "wholeNumber"), Property("store", "text", values: priceType == "number" ? ["shanghai-0", "shanghai-1", "shanghai-2", "shanghai-3"] : ["beijing-0"]), .. others,
        ];
        object[] ofPeople = [Property("email", "text"), Property("name", "text"), Property("city", "text"), Property("level", "wholeNumber")];
        return JsonSerializer.Serialize(names.Select(name => new { kind = "track", name = (string?)name, properties = ofProducts })
            .Append(new { kind = "page", name = (string?)null, properties = ofProducts }).Append(new { kind = "identify", name = (string?)null, properties = ofPeople }));
    }

    private static object Property(string path, string type, bool isRequired = false, string[]? values = null) =>
        new { path, types = new[] { type }, isRequired, allowedValues = values ?? [] };

    // A rate of what was not judged would say nothing.
    private async Task DemandAsync()
    {
        var found = await world.Server.ScalarAsync<string>(
            IngestWorld.Ours,
            """
            select string_agg(s.name || ' ' || (e.flagged > 0), ', ' order by s.name)
            from cdp.source s
            cross join lateral (select count(*) filter (where flags & 16 = 16) as flagged from cdp_store.event where source_no = s.no and kind <> 'identify') e
            where s.name in ('planned', 'broken')
            """);
        if (found != "broken true, planned false")
        {
            throw new InvalidOperationException($"The plans were not judged by as meant; events with a mark: {found}.");
        }
    }
}
