using Mmo.Benchmarks.Reporting;

namespace Mmo.Benchmarks.Journeys;

internal sealed class JourneyBenchmark : IBenchmark
{
    public string Name => "journey";

    public string Description =>
        "300,000 people who are due go through a split in two halves and have a personal mail queued each, 5,000 a commit. Bare: claim, move, step, send key, message and "
        + "event in one statement for 5,000; naive: the same statement person by person, on the first 2%. Then real host processes start with and without 300,000 people who wait.";

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        var people = (int)(300_000 * scale);
        await using var world = await JourneyWorld.MakeAsync(people, cancellationToken);
        var advance = await new JourneyAdvance(world, people).MeasureAsync(cancellationToken);

        // Hosts that start now must not begin to send.
        await world.Host.ExecuteAsync("update campaign.journey set status = 'paused'", null, cancellationToken);
        return [advance, await new HostStarts(world, people).MeasureAsync(cancellationToken)];
    }
}
