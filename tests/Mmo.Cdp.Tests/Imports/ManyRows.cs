using System.Text;

namespace Mmo.Cdp.Tests.Imports;

/// <summary>A file that nobody holds: a header, then rows of 64 KB, each with an id of its own and a long note, filled up to its length.</summary>
internal sealed class ManyRows(long length, string tag) : Stream
{
    public const long TwoGigabytes = 2L * 1024 * 1024 * 1024;

    public static readonly long Rows = (TwoGigabytes - Header.Length + RowLength - 1) / RowLength;

    private const string Header = "id,note\n";
    private const int RowLength = 64 * 1024;

    private byte[] _row = Encoding.ASCII.GetBytes(Header);
    private int _at;
    private long _given;
    private long _number;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == _row.Length)
        {
            var head = $"r{_number++}-{tag},";
            _row = Encoding.ASCII.GetBytes($"{head}{new string('x', RowLength - head.Length - 1)}\n");
            _at = 0;
        }

        var some = (int)Math.Min(Math.Min(count, _row.Length - _at), length - _given);
        _row.AsSpan(_at, some).CopyTo(buffer.AsSpan(offset));
        (_at, _given) = (_at + some, _given + some);
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
