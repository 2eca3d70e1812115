using System.Buffers;
using System.Collections.Immutable;

namespace Mmo.Campaign.Mime;

/// <summary>
/// A finished message whose headers can still be looked at one by one: a signer such as DKIM reads them and
/// <see cref="Body"/>, and puts its own header in front. After that nothing may be changed.
/// </summary>
internal sealed record ComposedMessage(ImmutableArray<MimeHeader> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>Headers that are added on the way stand before the older ones (RFC 5322 §3.6).</summary>
    public ComposedMessage With(MimeHeader first) => this with { Headers = Headers.Insert(0, first) };

    public byte[] ToBytes()
    {
        var output = new ArrayBufferWriter<byte>(Body.Length + 2048);
        foreach (var header in Headers)
        {
            header.WriteTo(output);
        }

        output.Write("\r\n"u8);
        output.Write(Body.Span);
        return output.WrittenSpan.ToArray();
    }
}
