using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Conditions.Worlds;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Npgsql;

namespace Mmo.Cdp.Tests.Recompute;

/// <summary>
/// A tenant's people, who do random things at random times, some told days late or a little ahead, some under a device that turns out to be
/// theirs; and segments over them. Time stands still between the steps, so that moments are met exactly: an hour that a window ends at, a
/// midnight where the tenant is, the leap of its clocks.
/// </summary>
internal sealed class Town
{
    private const int People = 14;

    private readonly CdpWebHost _host;
    private readonly Random _random;
    private readonly TimeZoneInfo _zone;
    private readonly HttpClient _sdk;

    private Town(CdpWebHost host, Guid tenantId, int seed, string zone, HttpClient sdk) =>
        (_host, TenantId, _random, _zone, _sdk) = (host, tenantId, new Random(seed), TimeZoneInfo.FindSystemTimeZoneById(zone), sdk);

    public Guid TenantId { get; }

    public List<Guid> Segments { get; } = [];

    private DateTimeOffset Now => _host.Clock.GetUtcNow();

    public static async Task<Town> FoundAsync(CdpWebHost host, int seed, string zone, DateTimeOffset start)
    {
        await host.Database.ExecuteAsync(
            """
            truncate cdp.segment, cdp_store.segment_member, cdp_store.segment_change, cdp_store.segment_due, cdp_store.segment_dirty, cdp_store.part,
              cdp_store.identifier, cdp_store.link, cdp_store.identity_conflict, cdp_store.part_value, cdp_store.part_stat, cdp_store.profile,
              cdp_store.event, cdp_store.event_key, cdp_store.purchase, cdp_store.consent_entry
            """);
        host.Clock.Stop();
        host.Clock.MoveTo(start);

        // The zone is kept in memory for a while: one tenant for each.
        var tenantId = zone == "Asia/Shanghai" ? host.TenantId : host.OtherTenantId;
        await host.Database.ExecuteAsync($"update identity.tenant set time_zone = '{zone}' where id = '{tenantId}'");
        var source = await host.NewSourceAsync(SourceKind.Server, tenantId);
        var town = new Town(host, tenantId, seed, zone, host.Client(source.WriteKey));
        await town.PlantAttributesAsync();
        await town.DrawSegmentsAsync(seed);
        return town;
    }

    /// <summary>A few things happen, or nothing at all.</summary>
    public async Task LiveAsync()
    {
        for (var i = _random.Next(4); i > 0; i--)
        {
            await _sdk.BatchOkAsync(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => AnyEvent()));
            if (_random.Next(3) == 0)
            {
                await _host.RunWorkerAsync("feed:cdp:segments");
            }
        }

        if (_random.Next(4) == 0)
        {
            await OpenMessageAsync();
        }
    }

    /// <summary>Time passes, and the workers do all there is to do.</summary>
    public async Task PassAsync()
    {
        var midnight = LocalTimes.StartOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, _zone).Date).AddDays(1), _zone);
        _host.Clock.MoveTo(_random.Next(4) switch
        {
            0 => midnight,
            1 => midnight.AddTicks(-10),
            2 => Now.AddHours(_random.Next(1, 8)),
            _ => Now.AddHours(_random.Next(8, 40)),
        });
        await SettleAsync();
    }

    /// <summary>Works every segment out from scratch with the product's own rebuild.</summary>
    /// <returns>What that changed.</returns>
    public async Task<IReadOnlyList<string>> RebuildAsync()
    {
        var before = (await ChangesAsync()).Count;
        await _host.Database.ExecuteAsync($"update cdp.segment set needs_rebuild = true where tenant_id = '{TenantId}'");
        await SettleAsync();
        return [.. (await ChangesAsync()).Skip(before)];
    }

    /// <summary>All changes of memberships since the town was founded, in order: <c>+12 event</c>.</summary>
    public async Task<IReadOnlyList<string>> ChangesAsync() => (await _host.Database.ScalarAsync<string[]>(
        $"""
        select coalesce(array_agg(case when c.is_entry then '+' else '-' end || c.profile_id || ' ' || c.cause order by b.position, c.n), array[]::text[])
        from cdp_store.segment_change c join cdp.feed_batch b on b.batch_id = c.batch_id and b.tenant_id = c.tenant_id
        where c.tenant_id = '{TenantId}'
        """))!;

    private async Task SettleAsync()
    {
        await _host.RunWorkerAsync("feed:cdp:segments");
        await _host.RunWorkerAsync("work:cdp:segments");
        await _host.RunWorkerAsync("feed:cdp:segments");
    }

    private async Task PlantAttributesAsync()
    {
        await using var connection = await _host.Database.OpenAsync();
        foreach (var (key, type) in TestWorld.Custom)
        {
            await using var command = new NpgsqlCommand(
                "insert into cdp.attribute (tenant_id, key, label_zh, label_en, type) values ($1, $2, $2, $2, $3) on conflict do nothing", connection);
            command.Parameters.AddWithValue(TenantId);
            command.Parameters.AddWithValue(key);
            command.Parameters.AddWithValue(type);
            await command.ExecuteNonQueryAsync();
        }
    }

    // Two that the others build on, one for each kind of end that needs no event, and random ones.
    private async Task DrawSegmentsAsync(int seed)
    {
        var buyers = await SegmentAsync(new EventCondition("Order Completed", ConditionOperator.Gte, ConditionJson.Of(2)) { Window = EventWindow.LastDays(12) });
        var quiet = await SegmentAsync(new AllCondition(
            new IdentityCondition(IdentifierKind.UserId), new EventCondition("Viewed", ConditionOperator.Eq, ConditionJson.Of(0)) { Window = EventWindow.LastHours(50) }));
        await SegmentAsync(new AttributeCondition("lastSeenAt", ConditionOperator.WithinLast, ConditionJson.Of(3)));
        await SegmentAsync(new AttributeCondition("birthday", ConditionOperator.AnniversaryWithin, ConditionJson.Of(5)));
        await SegmentAsync(new AttributeCondition("expires", ConditionOperator.WithinLast, ConditionJson.Of(4)));
        await SegmentAsync(new AllCondition(new InSegmentCondition(buyers), new NotInSegmentCondition(quiet)));
        await SegmentAsync(new EventCondition("Order Completed", ConditionOperator.Gte, ConditionJson.Of(300))
        {
            Agg = EventAggregate.Sum, Property = "amount", Window = EventWindow.LastDays(6),
        });
        await SegmentAsync(new IdentityCondition(IdentifierKind.AnonymousId));
        var generator = new ConditionGenerator(seed, new TestWorld(seed, people: 0, Now, _zone.Id, [buyers, quiet]));
        for (var i = 0; i < 10; i++)
        {
            await SegmentAsync(generator.Next());
        }

        await SettleAsync();
    }

    private async Task<Guid> SegmentAsync(ConditionNode condition)
    {
        var segment = await _host.InTenantAsync<ISegmentAppService, SegmentDetailsDto>(TenantId, segments => segments.CreateAsync(
            new CreateSegmentDto { Name = $"{Guid.NewGuid():N}", Condition = JsonSerializer.Deserialize<JsonElement>(condition.ToJson()) }));
        Segments.Add(segment.Id);
        return segment.Id;
    }

    private JsonObject AnyEvent()
    {
        var user = _random.Next(3) == 0 ? null : Id("u");
        var device = user is null || _random.Next(6) == 0 ? Id("d") : null;
        var fields = new JsonObject { ["timestamp"] = Iso(When()) };
        switch (_random.Next(10))
        {
            case 0 or 1 or 2:
                fields["traits"] = Traits();
                fields["context"] = new JsonObject { ["consent"] = new JsonObject { ["categoryPreferences"] = new JsonObject { ["email_marketing"] = Chance(0.6) } } };
                return Track.Event("identify", user ?? Id("u"), device, fields: fields);
            case 3:
                fields["properties"] = new JsonObject { ["order_id"] = $"o{_random.Next(40)}", ["total"] = _random.Next(90), ["currency"] = "CNY" };
                return Track.Event("track", user, device, "Order Refunded", fields);
            case 4 or 5 or 6:
                // Some orders are told of twice, under another event.
                fields["properties"] = new JsonObject
                {
                    ["order_id"] = $"o{_random.Next(40)}", ["total"] = _random.Next(500), ["amount"] = _random.Next(500), ["currency"] = Chance(0.8) ? "CNY" : "JPY",
                    ["coupon"] = Chance(0.5), ["channel"] = Chance(0.5) ? "email" : "sms", ["item"] = new JsonObject { ["sku"] = "茶", ["n"] = _random.Next(1, 4) },
                };
                return Track.Event("track", user, device, "Order Completed", fields);
            default:
                fields["properties"] = new JsonObject { ["amount"] = $"{_random.Next(400)}.25", ["shippedAt"] = Iso(When()) };
                return Track.Event("track", user, device, "Viewed", fields);
        }
    }

    private JsonObject Traits()
    {
        var traits = new JsonObject
        {
            ["city"] = TestWorld.Cities[_random.Next(4)], ["score"] = _random.Next(-5, 20), ["vip"] = Chance(0.5), ["level"] = Chance(0.5) ? "金卡" : null,
            ["expires"] = Day(_random.Next(-10, 30)), ["trialAt"] = Iso(When()), ["birthday"] = $"199{_random.Next(10)}-{_random.Next(2, 5):00}-{_random.Next(1, 29):00}",
        };
        if (Chance(0.3))
        {
            traits["email"] = $"{Id("m")}@example.test";
        }

        return traits;
    }

    private Task OpenMessageAsync() => _host.InTenantAsync<IInternalEvents, int>(TenantId, async events =>
    {
        var part = await _host.Database.ScalarAsync<long>($"select part_no from cdp_store.part where tenant_id = '{TenantId}' order by part_no offset {_random.Next(5)} limit 1");
        var name = Chance(0.5) ? InternalEventNames.MessageOpened : InternalEventNames.MessageClicked;
        return part == 0 ? 0 : await events.AppendAsync([new InternalEvent($"d{_random.Next():x}:opened:1", new PartId(part), name, Now)]);
    });

    // Mostly now; some days or weeks late, some on an hour that a window begins with, some a little ahead of the clock.
    private DateTimeOffset When() => _random.Next(8) switch
    {
        0 => Now.AddHours(-_random.Next(1, 300)),
        1 => Now.AddDays(-_random.Next(1, 50)),
        2 => Now.AddMinutes(-_random.Next(1, 3000)),
        3 => Now.AddHours(_random.Next(1, 20)),
        _ => Now,
    };

    private string Id(string kind) => $"{kind}{_random.Next(People)}";

    private string Day(int days) => Now.UtcDateTime.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private bool Chance(double p) => _random.NextDouble() < p;
}
