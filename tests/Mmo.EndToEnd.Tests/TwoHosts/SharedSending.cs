using System.Diagnostics;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Kills;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.TwoHosts;

/// <summary>Two hosts take in events, move people and send; one is killed in the middle, the other goes on. The mail server counts.</summary>
internal sealed class SharedSending(HostPair hosts)
{
    private const int Clients = 8;

    private static readonly TimeSpan AnswerTime = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan TakeOver = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <param name="people">How many get a mail.</param>
    /// <param name="untilBothWork">True to kill only when each host has moved some and sent some: a host takes 500 at once, so there must be thousands.</param>
    public async Task RunAsync(int people, bool untilBothWork)
    {
        await using var story = await KillStory.BeginAsync(AnswerTime, hosts.Second);
        var tables = new HostTables(hosts.Second);
        using var sender = new EventSender(story.WriteKey, hosts.First.Address, hosts.Second.Address);
        await Eventually.Async(
            async () => await hosts.Witness.LeasesAsync(HostWitness.First) > 0 && await hosts.Witness.LeasesAsync(HostWitness.Second) > 0, Patience);
        var signUps = sender.SendAllAsync(People.SignUps(Enumerable.Range(0, people), new Random(11)), Clients, CancellationToken.None);
        await story.MailServer.WaitForCountAsync(people / 8, Patience);
        await Eventually.Async(
            async () => !untilBothWork || ((await WorkAsync("steps")).All(n => n > 0) && (await WorkAsync("sends")).All(n => n > 0)), Patience);

        var (victim, survivor, begun) = await KillOneThatSendsAsync(tables);
        story.Host = survivor;
        var killed = Stopwatch.GetTimestamp();
        await Eventually.Async(async () => await hosts.Witness.HeldAsync(victim) == 0, TakeOver);
        var takenOver = Stopwatch.GetElapsedTime(killed);

        await signUps.WaitAsync(Patience);
        await tables.RestAsync(people, Patience);
        var verdict = new Verdict(story, people);
        await verdict.EventsAsync(sender);
        var uncertain = await verdict.MessagesAsync(mostOpenCalls: KillStory.Connections);
        begun.ShouldNotBeEmpty();
        begun.Except(uncertain).ShouldBeEmpty("nobody but the dead host knew what became of them");
        await verdict.NumbersAsync(uncertain.Count);
        TestContext.Current.SendDiagnosticMessage(
            $"{people} people: steps {string.Join('/', await WorkAsync("steps"))}, sends {string.Join('/', await WorkAsync("sends"))}, taken over after {takenOver.TotalSeconds:0.0} s, {uncertain.Count} uncertain");
    }

    /// <summary>Kills a host when the mail server has messages of it of which nothing is noted: it cannot write down what became of them.</summary>
    private async Task<(string Victim, RunningHost Survivor, string[] Begun)> KillOneThatSendsAsync(HostTables tables)
    {
        await using (await tables.HoldAsync("campaign_store.delivery"))
        {
            var victim = HostWitness.First;
            await Eventually.Async(
                async () => await SendsAsync(victim = HostWitness.First) || await SendsAsync(victim = HostWitness.Second), Patience);
            await Eventually.Async(() => tables.IsAwaitedAsync("campaign_store.delivery"), Patience);
            var begun = await hosts.Witness.SendingAsync(victim);
            var (dying, survivor) = victim == HostWitness.First ? (hosts.First, hosts.Second) : (hosts.Second, hosts.First);
            await dying.KillAsync();
            return (victim, survivor, begun);
        }
    }

    private async Task<bool> SendsAsync(string host) => (await hosts.Witness.SendingAsync(host)).Length > 0;

    private async Task<long[]> WorkAsync(string what) =>
        [await hosts.Witness.WorkAsync(HostWitness.First, what), await hosts.Witness.WorkAsync(HostWitness.Second, what)];
}
