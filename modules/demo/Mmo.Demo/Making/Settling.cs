using Mmo.Campaign.History;
using Mmo.Cdp.Segments;
using Mmo.DependencyInjection;

namespace Mmo.Demo.Making;

/// <summary>Waits until the workers have caught up: a newcomer's first look finds finished numbers.</summary>
internal sealed class Settling(IPastEnrolments past, ISegmentAppService segments, TimeProvider clock) : ITransientDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetTimestamp();
        while (!await past.IsToldAsync(cancellationToken) || !await AreWorkedOutAsync(cancellationToken))
        {
            if (clock.GetElapsedTime(since) > Patience)
            {
                throw new TimeoutException("The workers did not catch up with the demo company.");
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    private async Task<bool> AreWorkedOutAsync(CancellationToken cancellationToken) =>
        (await segments.GetListAsync(new() { MaxResultCount = 100 }, cancellationToken)).Items.All(s => !s.IsRebuilding && s.AsOf is not null);
}
