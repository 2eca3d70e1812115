namespace Mmo.Cdp.Imports;

/// <summary>Pieces that are fetched one after the other, as a stream.</summary>
/// <param name="fetch">The piece of a number, from 0 on; null behind the last.</param>
internal sealed class ChunkStream(Func<int, CancellationToken, Task<byte[]?>> fetch) : Stream
{
    private byte[] _chunk = [];
    private int _at;
    private int _next;
    private bool _isAtEnd;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_at == _chunk.Length && !_isAtEnd)
        {
            var chunk = await fetch(_next++, cancellationToken);
            (_isAtEnd, _chunk, _at) = (chunk is null, chunk ?? [], 0);
        }

        var length = Math.Min(buffer.Length, _chunk.Length - _at);
        _chunk.AsMemory(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
