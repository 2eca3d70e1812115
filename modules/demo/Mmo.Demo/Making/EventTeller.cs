using Mmo.Cdp.Attributes;
using Mmo.Cdp.Events;
using Mmo.Cdp.Sources;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Demo.Making;

/// <summary>Sends what members did through the source of the company's shop, as its SDK would have over ninety days.</summary>
internal sealed class EventTeller(ISourceAppService sources, IEventIntake intake, IAttributeLabels labels, TimeProvider clock) : ITransientDependency
{
    private const int BatchSize = 1000;

    public async Task TellAsync(DemoStory story, Func<double, Task> report, CancellationToken cancellationToken)
    {
        var key = await FindWriteKeyAsync(cancellationToken) ?? throw new InvalidOperationException("The demo company has no source.");
        var done = 0;
        foreach (var some in story.Events.Chunk(BatchSize))
        {
            var result = await SendAsync(key, StoryJson.Batch(some), cancellationToken);
            if (result.Quarantined > 0)
            {
                throw new InvalidOperationException($"{result.Quarantined} events of the demo were refused.");
            }

            done += some.Length;
            await report((double)done / story.Events.Count);
        }

        await labels.SetAsync("memberLevel", "会员等级", "Member level", cancellationToken);
    }

    /// <summary>Null while the company is being made anew.</summary>
    public async Task<string?> FindWriteKeyAsync(CancellationToken cancellationToken) =>
        (await sources.GetListAsync(cancellationToken)).Items.FirstOrDefault(s => s.Kind == SourceKind.Server)?.WriteKey;

    /// <summary>Waits its turn when the installation is busy with real traffic.</summary>
    private async Task<EventIntakeResult> SendAsync(string key, ReadOnlyMemory<byte> batch, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await intake.SendAsync(key, batch, cancellationToken);
            }
            catch (TooManyRequestsException busy)
            {
                await Task.Delay(busy.RetryAfter, clock, cancellationToken);
            }
        }
    }
}
