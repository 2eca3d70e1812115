using System.Globalization;
using System.Text;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// Reads replies (RFC 5321 §4.2.1): lines of three digits and a text, where a hyphen after the digits announces another line.
/// The server is a stranger, so what it can make us keep in memory is bounded.
/// </summary>
internal sealed class SmtpReplyReader(Stream stream)
{
    /// <summary>RFC 5321 §4.5.3.1.5 allows 512; real servers exceed it a little.</summary>
    public const int MaxLineLength = 2048;

    public const int MaxLines = 128;

    private readonly byte[] buffer = new byte[MaxLineLength];
    private int start;
    private int end;

    /// <summary>True when the server has said more than was asked.</summary>
    public bool HasUnreadBytes => start < end;

    public async ValueTask<SmtpReply> ReadAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>(1);
        var code = 0;
        while (lines.Count < MaxLines)
        {
            var line = await ReadLineAsync(cancellationToken);
            var lineCode = CodeOf(line);
            if (lines.Count > 0 && lineCode != code)
            {
                throw Malformed("The mail server changed the code in the middle of a reply.");
            }

            code = lineCode;
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] == ' ')
            {
                return new SmtpReply(code, lines);
            }
        }

        throw Malformed($"The mail server sent a reply of more than {MaxLines} lines.");
    }

    private static int CodeOf(string line)
    {
        // 1xx is not used by any command (§4.2.1), and from 600 on nothing is defined.
        if (line.Length >= 3
            && (line.Length == 3 || line[3] is ' ' or '-')
            && int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is >= 200 and <= 599)
        {
            return code;
        }

        throw Malformed("The mail server sent something that is no SMTP reply.");
    }

    private async ValueTask<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                var line = TextOf(buffer.AsSpan(start, length));
                start += length + 1;
                return line;
            }

            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
            if (end == buffer.Length)
            {
                throw Malformed($"The mail server sent a line of more than {MaxLineLength} octets.");
            }

            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
            if (read == 0)
            {
                throw new SmtpLinkException(SmtpLinkFault.Closed, "The mail server closed the connection.");
            }

            end += read;
        }
    }

    /// <summary>The text is shown to people and stored, so control characters do not survive; PostgreSQL would refuse a NUL.</summary>
    private static string TextOf(ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(line.EndsWith("\r"u8) ? line[..^1] : line);
        return text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
    }

    private static SmtpLinkException Malformed(string message) => new(SmtpLinkFault.Malformed, message);
}
