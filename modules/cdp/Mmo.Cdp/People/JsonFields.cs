using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mmo.Cdp.People;

/// <summary>A JSON object of values that are JSON already.</summary>
internal sealed class JsonFields
{
    private readonly ArrayBufferWriter<byte> _json = new(128);

    public void Add(string name, ReadOnlySpan<byte> json)
    {
        _json.Write(_json.WrittenCount == 0 ? "{"u8 : ","u8);
        _json.Write("\""u8);
        _json.Write(JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        _json.Write("\":"u8);
        _json.Write(json);
    }

    public void AddText(string name, string json) => Add(name, Encoding.UTF8.GetBytes(json));

    /// <summary>The object; nothing is added any more.</summary>
    public ReadOnlyMemory<byte> End()
    {
        _json.Write(_json.WrittenCount == 0 ? "{}"u8 : "}"u8);
        return _json.WrittenMemory;
    }
}
