using System.Buffers;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// The unpacked body of a request. Its events are slices of it, so it is held by the request and by each piece of it that waits for its
/// commit, and goes back to the pool with the last of them.
/// </summary>
internal sealed class RequestBody(IngestionBudget budget)
{
    public const int MaxSize = 4 * 1024 * 1024;

    private const int FirstSize = 16 * 1024;

    // Memory follows what has come, not what was announced: else sixteen slow clients that announce 4 MB would keep everybody out.
    private const int MaxFirstSize = 64 * 1024;

    private byte[] _buffer = [];
    private int _length;
    private long _taken;
    private int _holders = 1;

    /// <summary>Every byte of it, as a signature speaks of them.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    public ReadOnlyMemory<byte> Json
    {
        get
        {
            var json = _buffer.AsMemory(0, _length);
            return json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        }
    }

    /// <summary>Reads the stream to its end.</summary>
    /// <returns>False when it is larger than <see cref="MaxSize"/>.</returns>
    /// <exception cref="TooManyRequestsException">All bodies together take too much memory.</exception>
    public async Task<bool> ReadAsync(Stream stream, long? expected, CancellationToken cancellationToken)
    {
        Grow((int)Math.Min(expected + 1 ?? FirstSize, MaxFirstSize));
        while (true)
        {
            if (_length == _buffer.Length)
            {
                if (_length == MaxSize)
                {
                    // Whether anything follows is asked without more room: the pool's next size is twice as large.
                    return await stream.ReadAsync(new byte[1], cancellationToken) == 0;
                }

                Grow(Math.Min(_length * 2, MaxSize));
            }

            var count = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken);
            if (count == 0)
            {
                return true;
            }

            _length += count;
        }
    }

    /// <summary>Takes more of the budget, for what is made out of the body.</summary>
    public void Charge(long bytes)
    {
        if (!budget.TryTake(bytes))
        {
            throw new TooManyRequestsException(TimeSpan.FromSeconds(1));
        }

        _taken += bytes;
    }

    public void Hold() => Interlocked.Increment(ref _holders);

    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) > 0)
        {
            return;
        }

        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = [];
        budget.Give(_taken);
    }

    private void Grow(int size)
    {
        Charge(Math.Max(size - _buffer.Length, 0));
        var larger = ArrayPool<byte>.Shared.Rent(size);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = larger;
    }
}
