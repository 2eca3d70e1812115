using System.Buffers;
using System.Text;

namespace Mmo.Campaign.Mime;

/// <summary>
/// A text with its transfer encoding. It is always encoded, even when it is ASCII: then every line is short, no relay has a
/// reason to rewrite it (which would break a signature), and no server needs 8BITMIME.
/// </summary>
internal sealed class MimePart
{
    private readonly string subtype;
    private readonly string encoding;
    private readonly byte[] encoded;

    public MimePart(string subtype, string text)
    {
        this.subtype = subtype;

        // RFC 2046 §4.1.1: in a message, lines of text end with CRLF, whatever they ended with where they came from.
        // (ReplaceLineEndings would also take the separators U+2028 and U+2029 for line ends.)
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var bytes = Encoding.UTF8.GetBytes(lines.Replace("\n", "\r\n", StringComparison.Ordinal));

        // Quoted-printable spends three letters on every byte outside ASCII, base64 four on every three bytes.
        var useBase64 = bytes.Count(b => b > 127) * 6 > bytes.Length;
        encoding = useBase64 ? "base64" : "quoted-printable";
        encoded = useBase64 ? Base64(bytes) : QuotedPrintable.Encode(bytes);
    }

    public IEnumerable<MimeHeader> Headers() =>
    [
        HeaderText.Structured("Content-Type", $"text/{subtype};", "charset=utf-8"),
        HeaderText.Structured("Content-Transfer-Encoding", encoding),
    ];

    public void WriteBodyTo(IBufferWriter<byte> output) => output.Write(encoded);

    // RFC 2045 §6.8: lines of 76.
    private static byte[] Base64(byte[] bytes) =>
        Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks) + "\r\n");
}
