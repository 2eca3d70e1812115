using System.Text;

namespace Mmo.Cdp.Imports;

/// <summary>Says of a file's bytes which encoding they look like: what is no UTF-8 comes from a Chinese Windows.</summary>
internal sealed class EncodingGuess
{
    public const string Utf8 = "utf-8";
    public const string Gb18030 = "gb18030";
    public const string Utf16 = "utf-16";

    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _chars = new char[(1024 * 1024) + 1];
    private bool _isUtf8 = true;
    private bool _isUtf16;
    private bool _hasBegun;

    public static Encoding Of(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return name == Utf16 ? Encoding.Unicode : Encoding.GetEncoding(name);
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        }

        if (_isUtf8 && !_isUtf16)
        {
            Decode(bytes, flush: false);
        }
    }

    public string End()
    {
        if (_isUtf8 && !_isUtf16)
        {
            Decode([], flush: true);
        }

        return _isUtf16 ? Utf16 : _isUtf8 ? Utf8 : Gb18030;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool flush)
    {
        try
        {
            _decoder.GetChars(bytes, _chars, flush);
        }
        catch (DecoderFallbackException)
        {
            _isUtf8 = false;
        }
    }
}
