using Microsoft.Extensions.Hosting;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Ingestion;

/// <summary>Two writers over all tenants. When the host stops they commit what was accepted, then end.</summary>
internal sealed class CommitWriters(CommitQueue queue, BatchCommitter committer) : IHostedService, ISingletonDependency
{
    public const int Count = 2;

    private Task _running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running = Task.WhenAll(Enumerable.Range(0, Count).Select(_ => Task.Run(WriteAsync, CancellationToken.None)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        return _running.WaitAsync(cancellationToken);
    }

    private async Task WriteAsync()
    {
        while (await queue.TakeAsync() is { } turn)
        {
            await committer.CommitAsync(turn, () => queue.Writing(turn));
            queue.Done(turn);
        }
    }
}
