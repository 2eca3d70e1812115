using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Mmo.Campaign.Bounces;

/// <summary>Reads what a stranger sends, never more than is borne. Only CRLF ends a line, and only a line with a dot alone ends a mail.</summary>
internal sealed class BounceLines(Stream stream, TimeSpan idle)
{
    private const int MaxCommand = 1000;

    private static readonly byte[] End = "\r\n.\r\n"u8.ToArray();

    private readonly PipeReader _reader = PipeReader.Create(stream);

    /// <summary>True when the other side has said more than was read: what follows STARTTLS in plain text was put there by somebody between us.</summary>
    public bool HasMore
    {
        get
        {
            if (!_reader.TryRead(out var read))
            {
                return false;
            }

            _reader.AdvanceTo(read.Buffer.Start);
            return read.Buffer.Length > 0;
        }
    }

    /// <summary>The next command; null when the other side left.</summary>
    /// <exception cref="InvalidDataException">The line is too long for a command.</exception>
    public async Task<string?> CommandAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var (buffer, isLast) = await ReadAsync(cancellationToken);
            var line = new SequenceReader<byte>(buffer);
            if (line.TryReadTo(out ReadOnlySequence<byte> command, "\r\n"u8))
            {
                var text = Encoding.ASCII.GetString(command);
                _reader.AdvanceTo(line.Position);
                return text.Length <= MaxCommand ? text : throw new InvalidDataException("A command is too long.");
            }

            if (buffer.Length > MaxCommand)
            {
                throw new InvalidDataException("A command is too long.");
            }

            _reader.AdvanceTo(buffer.Start, buffer.End);
            if (isLast)
            {
                return null;
            }
        }
    }

    /// <summary>The mail up to its final dot, doubled dots made one again; null when it is longer than <paramref name="most"/>.</summary>
    /// <exception cref="InvalidDataException">The mail does not end, or the other side left in the middle of it.</exception>
    public async Task<byte[]?> MailAsync(int most, CancellationToken cancellationToken)
    {
        // As if the line before had ended: the first line may be the dot.
        var mail = new MemoryStream();
        mail.Write("\r\n"u8);
        var isTooLong = false;
        var passed = 0L;
        while (true)
        {
            var (buffer, isLast) = await ReadAsync(cancellationToken);
            var start = (int)mail.Length;
            foreach (var piece in buffer)
            {
                mail.Write(piece.Span);
            }

            var from = Math.Max(0, start - End.Length);
            var found = mail.GetBuffer().AsSpan(from, (int)mail.Length - from).IndexOf(End);
            if (found >= 0)
            {
                var length = from + found + End.Length;
                _reader.AdvanceTo(buffer.GetPosition(length - start));
                return isTooLong || length > most ? null : Undot(mail.GetBuffer().AsSpan(2, length - 2 - ".\r\n".Length));
            }

            passed += buffer.Length;
            _reader.AdvanceTo(buffer.End);
            if (isLast || passed > 10L * most)
            {
                throw new InvalidDataException("A mail did not end.");
            }

            if (mail.Length > most)
            {
                // What is too long is only read to its end; the last bytes may be the beginning of that.
                isTooLong = true;
                var tail = mail.GetBuffer().AsSpan((int)mail.Length - End.Length, End.Length).ToArray();
                mail.SetLength(0);
                mail.Write(tail);
            }
        }
    }

    private static byte[] Undot(ReadOnlySpan<byte> mail)
    {
        var text = Encoding.Latin1.GetString(mail);
        return Encoding.Latin1.GetBytes((text.StartsWith("..", StringComparison.Ordinal) ? text[1..] : text).Replace("\r\n..", "\r\n.", StringComparison.Ordinal));
    }

    private async Task<(ReadOnlySequence<byte> Buffer, bool IsLast)> ReadAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(idle);
        var read = await _reader.ReadAsync(patience.Token);
        return (read.Buffer, read.IsCompleted);
    }
}
