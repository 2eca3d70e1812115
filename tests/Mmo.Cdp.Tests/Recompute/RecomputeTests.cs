using Mmo.Cdp.Segments;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Recompute;

/// <summary>
/// Recompute and compare: what is kept up event by event and hour by hour equals what is worked out anew from everything that ever came,
/// after every step. A failure names its seed.
/// </summary>
public sealed class RecomputeTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    // Forty days with two ends of months and, in New York and in Berlin, the night in which the clocks go forward.
    private static readonly DateTimeOffset Start = new(2027, 2, 24, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public Task What_is_kept_up_over_some_days_equals_what_is_worked_out_anew() => LiveAsync(seed: 1, "Asia/Shanghai", days: 5);

    [Theory, Trait("Category", "Long")]
    [InlineData(2, "Asia/Shanghai")]
    [InlineData(3, "Asia/Shanghai")]
    [InlineData(4, "America/New_York")]
    [InlineData(5, "America/New_York")]
    public async Task What_is_kept_up_over_forty_days_equals_what_is_worked_out_anew(int seed, string zone)
    {
        var changes = await LiveAsync(seed, zone, days: 40);

        // No still life: every cause had its part in it.
        foreach (var cause in new[] { ChangeCause.Event, ChangeCause.Clock, ChangeCause.Merge })
        {
            changes.Count(c => c.StartsWith('+') && c.EndsWith(cause, StringComparison.Ordinal)).ShouldBeGreaterThan(2, $"seed {seed}: {cause}");
            changes.Count(c => c.StartsWith('-') && c.EndsWith(cause, StringComparison.Ordinal)).ShouldBeGreaterThan(2, $"seed {seed}: {cause}");
        }
    }

    private async Task<IReadOnlyList<string>> LiveAsync(int seed, string zone, int days)
    {
        var town = await Town.FoundAsync(host, seed, zone, Start);
        var recount = new Recount(host, town.TenantId, zone);
        for (var step = 0; host.Clock.GetUtcNow() < Start.AddDays(days); step++)
        {
            await town.LiveAsync();
            await town.PassAsync();
            var drift = await recount.DriftAsync(town.Segments);
            drift.ShouldBeEmpty($"seed {seed}, {zone}, step {step}, {host.Clock.GetUtcNow():O}");
            if (step % 8 == 7)
            {
                (await town.RebuildAsync()).ShouldBeEmpty($"a rebuild found something to mend: seed {seed}, {zone}, step {step}, {host.Clock.GetUtcNow():O}");
            }
        }

        return await town.ChangesAsync();
    }
}
