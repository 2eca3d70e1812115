using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Localization;

namespace Mmo.Cdp.Tests.Segments;

/// <summary>Recompute and compare: forty days of events, late ones, merges and windows that run out leave the same members as a fresh look at everybody.</summary>
public sealed class RecomputeTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private static readonly string[] Names = ["Bought Tea", "Viewed", "Refunded"];
    private readonly SegmentScene _scene = new(host);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Members_kept_up_by_deltas_equal_members_worked_out_anew(int seed)
    {
        var random = new Random(seed);
        var segments = await SegmentsAsync();
        for (var day = 0; day < 40; day++)
        {
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                await StepAsync(random);
            }

            await host.RunWorkerAsync("feed:cdp:segments");
            host.Clock.Advance(TimeSpan.FromHours(random.Next(1, 48)));
            await host.RunWorkerAsync("work:cdp:segments");
            if (day % 5 == 4)
            {
                await _scene.SettleAsync();
                await CompareAsync(segments, $"seed {seed}, day {day}");
            }
        }

        // No still life: every cause had its part in it.
        var changes = new List<string>();
        foreach (var segment in segments)
        {
            changes.AddRange(await _scene.ChangesAsync(segment));
        }

        foreach (var cause in new[] { ChangeCause.Event, ChangeCause.Clock, ChangeCause.Merge })
        {
            changes.Count(c => c.StartsWith('+') && c.EndsWith(cause, StringComparison.Ordinal)).ShouldBeGreaterThan(2, cause);
            changes.Count(c => c.StartsWith('-') && c.EndsWith(cause, StringComparison.Ordinal)).ShouldBeGreaterThan(2, cause);
        }
    }

    private async Task<Guid[]> SegmentsAsync()
    {
        var bought = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Bought Tea", 2, days: 12)));
        return
        [
            bought,
            await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.DidNot("Viewed", days: 3))),
            await _scene.SegmentAsync(SegmentScene.Did("Refunded")),
            await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, new AttributeCondition("lastSeenAt", ConditionOperator.WithinLast, ConditionJson.Of(5)))),
            await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, new AttributeCondition("birthday", ConditionOperator.AnniversaryWithin, ConditionJson.Of(10)))),
            await _scene.SegmentAsync(new AllCondition(new InSegmentCondition(bought), new NoneCondition(SegmentScene.Did("Refunded", 1, days: 6)))),
            await _scene.SegmentAsync(new AnyCondition(
                new AllCondition(_scene.OfThisTest, new NotInSegmentCondition(bought)),
                new EventCondition("Bought Tea", ConditionOperator.Gte, ConditionJson.Of(100))
                {
                    Agg = EventAggregate.Sum, Property = "amount", Window = EventWindow.LastHours(50),
                })),
            await _scene.SegmentAsync(new IdentityCondition(Mmo.Cdp.People.IdentifierKind.AnonymousId)),
        ];
    }

    private Task StepAsync(Random random)
    {
        var who = _scene.Id($"u{random.Next(12)}");
        var device = _scene.Id($"d{random.Next(12)}");
        var at = host.Clock.GetUtcNow() - (random.Next(4) == 0 ? TimeSpan.FromHours(random.Next(300)) : TimeSpan.Zero);
        var e = random.Next(10) switch
        {
            0 => Track.Event("identify", who, fields: new { traits = new { city = random.Next(4) == 0 ? "别处" : _scene.City, birthday = $"1990-{random.Next(1, 13):00}-{random.Next(1, 28):00}" } }),
            1 => Track.Event("identify", who, anonymousId: device, fields: new { traits = new { city = _scene.City } }),
            <= 4 => Track.Event("track", anonymousId: device, name: Names[random.Next(3)], fields: new { timestamp = at, properties = new { amount = random.Next(90) } }),
            _ => Track.Event("track", who, name: Names[random.Next(3)], fields: new { timestamp = at, properties = new { amount = random.Next(90) } }),
        };
        return _scene.SendAsync(e);
    }

    private async Task CompareAsync(Guid[] segments, string when)
    {
        await using var transaction = await host.Module.BeginAsync(host.TenantId);
        var catalog = await host.Services.GetRequiredService<ConditionCatalogs>()
            .LoadAsync(transaction, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), CancellationToken.None);
        foreach (var segment in segments)
        {
            var bound = ConditionParsing.Bind(catalog.Segments[segment].Condition, catalog, new ConditionFaults(host.Services.GetRequiredService<IMmoTexts>()))!;
            var compiled = ConditionCompiler.Compile(bound, PeopleScope.Everyone, new ConditionClock(host.Clock.GetUtcNow(), catalog.Zone));
            var anew = await transaction.QueryAsync<long>($"select p.profile_id from {compiled.From} where {compiled.Where} order by 1", compiled.Parameters);
            (await _scene.MembersAsync(segment)).ShouldBe([.. anew], $"{when}: {catalog.Segments[segment].Condition}");
            (await _scene.ReadAsync(segment)).LastError.ShouldBeNull();
        }
    }
}
