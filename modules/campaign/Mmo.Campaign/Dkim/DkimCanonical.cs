using System.Buffers;
using System.Text;
using Mmo.Campaign.Mime;

namespace Mmo.Campaign.Dkim;

/// <summary>
/// The relaxed form of headers and body (RFC 6376 §3.4): what relays are known to do to white space on the way changes nothing in it.
/// </summary>
internal static class DkimCanonical
{
    /// <summary>§3.4.2: name in lower case, unfolded, white space as one space, none around the colon or at the end. Without a line end.</summary>
    public static string Header(MimeHeader header)
    {
        var text = new StringBuilder(header.Name.Length + header.Value.Length + 1).Append(header.Name.ToLowerInvariant()).Append(':');
        var start = text.Length;
        var isGap = false;
        foreach (var letter in header.Value)
        {
            if (letter is ' ' or '\t' or '\r' or '\n')
            {
                isGap = true;
                continue;
            }

            if (isGap && text.Length > start)
            {
                text.Append(' ');
            }

            isGap = false;
            text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>§3.4.4: white space in a line as one space, none at its end, no empty lines at the end; an empty body stays empty.</summary>
    public static byte[] Body(ReadOnlySpan<byte> body)
    {
        var output = new ArrayBufferWriter<byte>(body.Length + 2);
        var emptyLines = 0;
        while (!body.IsEmpty)
        {
            var end = body.IndexOf("\r\n"u8);
            var line = end < 0 ? body : body[..end];
            body = end < 0 ? default : body[(end + 2)..];
            line = line.TrimEnd(" \t"u8);
            if (line.IsEmpty)
            {
                emptyLines++;
                continue;
            }

            for (; emptyLines > 0; emptyLines--)
            {
                output.Write("\r\n"u8);
            }

            WriteLine(line, output);
        }

        return output.WrittenSpan.ToArray();
    }

    private static void WriteLine(ReadOnlySpan<byte> line, ArrayBufferWriter<byte> output)
    {
        while (!line.IsEmpty)
        {
            var gap = line.IndexOfAny((byte)' ', (byte)'\t');
            if (gap < 0)
            {
                output.Write(line);
                break;
            }

            output.Write(line[..gap]);
            output.Write(" "u8);
            line = line[gap..].TrimStart(" \t"u8);
        }

        output.Write("\r\n"u8);
    }
}
