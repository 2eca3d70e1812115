using System.Collections.Concurrent;

namespace Mmo.Host.Postgres;

/// <summary>
/// The one thread that starts the server. Linux sends a child its parent-death signal when the thread that started it ends, not the
/// process: a thread of the pool would stop PostgreSQL when it retires.
/// </summary>
internal sealed class SpawnThread : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];

    public SpawnThread() =>
        new Thread(Work) { IsBackground = true, Name = "PostgreSQL's parent" }.Start();

    public Task<T> RunAsync<T>(Func<T> action)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() =>
        {
            try
            {
                done.SetResult(action());
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        });
        return done.Task;
    }

    public void Dispose() => _work.CompleteAdding();

    private void Work()
    {
        foreach (var action in _work.GetConsumingEnumerable())
        {
            action();
        }

        _work.Dispose();
    }
}
