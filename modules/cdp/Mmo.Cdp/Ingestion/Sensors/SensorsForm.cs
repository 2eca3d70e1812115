using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>
/// The form in which 神策's SDKs send: <c>data_list</c> (an array) or <c>data</c> (one item) is the JSON, often packed with gzip, in base64, in
/// percent-encoding. The same in a body and in the query of an image's address.
/// </summary>
internal sealed class SensorsForm : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _length;

    private SensorsForm(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    /// <summary>How much may come out of it, as far as that is known before unpacking.</summary>
    public long? Length => IsPacked ? null : _length;

    // What the form says of it (gzip=1, or nothing from browsers) is not needed: no JSON begins like this.
    public bool IsPacked => _length > 2 && _buffer[0] == 0x1f && _buffer[1] == 0x8b;

    /// <summary>Finds and decodes the items; null for a form that has none, or whose base64 is broken.</summary>
    public static SensorsForm? Read(ReadOnlySpan<byte> form)
    {
        var value = Find(form, "data_list"u8);
        value = value.IsEmpty ? Find(form, "data"u8) : value;
        if (value.IsEmpty)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(value.Length);
        var text = buffer.AsSpan(0, Decode(value, buffer));
        if (!text.IsEmpty && Base64.DecodeFromUtf8InPlace(text, out var length) == OperationStatus.Done)
        {
            return new SensorsForm(buffer, length);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return null;
    }

    /// <summary>The JSON, unpacked as it is read.</summary>
    public Stream Open()
    {
        var stream = new MemoryStream(_buffer, 0, _length, writable: false);
        return IsPacked ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> form, ReadOnlySpan<byte> name)
    {
        foreach (var part in form.Split((byte)'&'))
        {
            var field = form[part];
            if (field.Length > name.Length && field[name.Length] == '=' && field.StartsWith(name))
            {
                return field[(name.Length + 1)..];
            }
        }

        return default;
    }

    // A plus sign stands for itself: in base64 there are no spaces, and some senders do not encode it.
    private static int Decode(ReadOnlySpan<byte> value, Span<byte> text)
    {
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var isEncoded = value[i] == '%' && i + 2 < value.Length && char.IsAsciiHexDigit((char)value[i + 1]) && char.IsAsciiHexDigit((char)value[i + 2]);
            text[length++] = isEncoded ? (byte)((HexOf(value[i + 1]) << 4) | HexOf(value[i + 2])) : value[i];
            i += isEncoded ? 2 : 0;
        }

        return length;
    }

    private static int HexOf(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
