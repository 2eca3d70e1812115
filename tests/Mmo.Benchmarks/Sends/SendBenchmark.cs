using Mmo.Benchmarks.Journeys;
using Mmo.Benchmarks.Reporting;

namespace Mmo.Benchmarks.Sends;

internal sealed class SendBenchmark : IBenchmark
{
    public string Name => "send";

    public string Description =>
        "30,000 personalised marketing mails over 32 connections to a mail server on this machine that takes everything (a sink in the benchmark's own process): leased, consent, "
        + "suppression, quiet hours and cap asked, template filled, links tracked, \"sending\" committed before the first byte, the outcome committed behind the last. Bare: a loop that "
        + "hands over messages of the same size over as many connections and notes nothing; naive: one connection, one message at a time with a commit before and behind it, on the first 2%.";

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        var messages = (int)(30_000 * scale);
        await using var world = await JourneyWorld.MakeAsync(messages * 2, cancellationToken);
        return [await new SendRace(world, messages).MeasureAsync(cancellationToken)];
    }
}
