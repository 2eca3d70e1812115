using System.Buffers;

namespace Mmo.Campaign.Mime;

/// <summary>
/// RFC 2045 §6.7: letters stay letters, other bytes become =XX, and a line of more than 76 is cut by a soft line break,
/// an equals sign at its end that the reader takes away.
/// </summary>
internal static class QuotedPrintable
{
    private const int MaxLine = 76;
    private const string Hex = "0123456789ABCDEF";

    /// <summary>Encodes text whose lines end with CRLF. The result ends with a line end, which belongs to the message around it.</summary>
    public static byte[] Encode(ReadOnlySpan<byte> text)
    {
        var output = new ArrayBufferWriter<byte>(text.Length + (text.Length / 8) + 16);
        while (true)
        {
            var end = text.IndexOf("\r\n"u8);
            EncodeLine(end < 0 ? text : text[..end], output);
            output.Write("\r\n"u8);
            if (end < 0)
            {
                return output.WrittenSpan.ToArray();
            }

            text = text[(end + 2)..];
        }
    }

    private static void EncodeLine(ReadOnlySpan<byte> line, ArrayBufferWriter<byte> output)
    {
        var column = 0;
        Span<byte> escaped = stackalloc byte[3];
        for (var i = 0; i < line.Length; i++)
        {
            // A space at the end of a line would be lost on the way (rule 3).
            var isLast = i == line.Length - 1;
            var isPlain = line[i] is >= (byte)'!' and <= (byte)'~' and not (byte)'=' || (line[i] is (byte)' ' or (byte)'\t' && !isLast);
            escaped[0] = isPlain ? line[i] : (byte)'=';
            escaped[1] = (byte)Hex[line[i] >> 4];
            escaped[2] = (byte)Hex[line[i] & 15];
            var length = isPlain ? 1 : 3;

            // Room must stay for the soft break itself, except behind the last character.
            if (column + length > (isLast ? MaxLine : MaxLine - 1))
            {
                output.Write("=\r\n"u8);
                column = 0;
            }

            output.Write(escaped[..length]);
            column += length;
        }
    }
}
