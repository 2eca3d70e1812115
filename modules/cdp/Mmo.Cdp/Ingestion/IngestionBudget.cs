using Mmo.DependencyInjection;

namespace Mmo.Cdp.Ingestion;

/// <summary>The memory that bodies of requests may hold, from their first byte to their commit. Beyond it the answer is 429.</summary>
internal sealed class IngestionBudget : ISingletonDependency
{
    public const long MaxBytes = 64L * 1024 * 1024;

    private long _used;

    public long Used => Interlocked.Read(ref _used);

    public bool TryTake(long bytes)
    {
        if (Interlocked.Add(ref _used, bytes) <= MaxBytes)
        {
            return true;
        }

        Interlocked.Add(ref _used, -bytes);
        return false;
    }

    public void Give(long bytes) => Interlocked.Add(ref _used, -bytes);
}
