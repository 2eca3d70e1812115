using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Identity;

/// <summary>Hands out part numbers from blocks of the sequence. A number of a transaction that failed is lost, never used again.</summary>
internal sealed class PartNumbers(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    private const int BlockSize = 100;                       // the sequence's increment
    private const int BlocksAtOnce = 100;

    private readonly Lock _gate = new();
    private readonly Queue<long> _blocks = [];
    private long _next;
    private long _end;

    /// <summary>Sees to it that so many numbers can be taken. Called before the transaction.</summary>
    public async Task EnsureAsync(int count, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // Two writers may ask for theirs at the same time.
            if ((_blocks.Count * BlockSize) >= 2 * count)
            {
                return;
            }
        }

        var blocks = await database.QueryWithoutTenantAsync<long>(
            "select nextval('cdp.part_no') from generate_series(1, @Blocks)",
            new { Blocks = BlocksAtOnce + (2 * count / BlockSize) },
            cancellationToken);
        lock (_gate)
        {
            foreach (var block in blocks)
            {
                _blocks.Enqueue(block);
            }
        }
    }

    public long Next()
    {
        lock (_gate)
        {
            if (_next == _end)
            {
                _next = _blocks.Dequeue();
                _end = _next + BlockSize;
            }

            return _next++;
        }
    }
}
