using System.Buffers;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// A message in the form in which it travels after DATA, made and checked before a connection is taken: dots doubled, every
/// line ended by CRLF, no line too long.
/// </summary>
internal sealed class SmtpContent
{
    /// <summary>RFC 5321 §4.5.3.1.6: 1000 octets with the CRLF, not counting a doubled dot.</summary>
    public const int MaxLineLength = 998;

    /// <summary>Ends the message. Not part of <see cref="Wire"/>: what happens after its first byte is uncertain.</summary>
    public static readonly ReadOnlyMemory<byte> FinalDot = ".\r\n"u8.ToArray();

    private SmtpContent(ReadOnlyMemory<byte> wire, long size, bool has8BitHeader, bool has8BitBody)
    {
        Wire = wire;
        Size = size;
        Has8BitHeader = has8BitHeader;
        Has8BitBody = has8BitBody;
    }

    /// <summary>The bytes to send between DATA and the final dot.</summary>
    public ReadOnlyMemory<byte> Wire { get; }

    /// <summary>The size that the SIZE parameter wants: without doubled dots (RFC 1870 §5).</summary>
    public long Size { get; }

    /// <summary>UTF-8 in a header, which needs SMTPUTF8 (RFC 6532).</summary>
    public bool Has8BitHeader { get; }

    /// <summary>An octet above 127 in the body, which needs 8BITMIME (RFC 6152).</summary>
    public bool Has8BitBody { get; }

    public static SmtpContent From(ReadOnlySpan<byte> message)
    {
        var wire = new ArrayBufferWriter<byte>(message.Length + 256);
        long size = 0;
        bool inHeader = true, has8BitHeader = false, has8BitBody = false;
        while (!message.IsEmpty)
        {
            var line = TakeLine(ref message);
            if (line.Length > MaxLineLength)
            {
                throw new FormatException($"A line of the message is longer than {MaxLineLength} octets; mail servers may cut or refuse it.");
            }

            inHeader &= line.Length > 0;
            if (!System.Text.Ascii.IsValid(line))
            {
                has8BitHeader |= inHeader;
                has8BitBody |= !inHeader;
            }

            // RFC 5321 §4.5.2: a line that begins with a dot gets another one, so that no line of the message is the final dot.
            if (line.Length > 0 && line[0] == (byte)'.')
            {
                wire.Write("."u8);
            }

            wire.Write(line);
            wire.Write("\r\n"u8);
            size += line.Length + 2;
        }

        return new SmtpContent(wire.WrittenMemory, size, has8BitHeader, has8BitBody);
    }

    /// <summary>
    /// A lone CR or LF ends a line too and goes out as CRLF. RFC 5321 §2.3.8 forbids sending them; servers that disagree on
    /// what they mean would let a message smuggle a second one behind a false final dot.
    /// </summary>
    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0)
        {
            var last = rest;
            rest = default;
            return last;
        }

        var line = rest[..end];
        var isPair = rest[end] == (byte)'\r' && end + 1 < rest.Length && rest[end + 1] == (byte)'\n';
        rest = rest[(end + (isPair ? 2 : 1))..];
        return line;
    }
}
