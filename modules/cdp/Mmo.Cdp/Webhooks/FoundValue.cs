using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Mmo.Cdp.Webhooks;

/// <summary>What a path found.</summary>
/// <param name="Json">The value.</param>
/// <param name="IsOfItem">It stands in the entry itself, not in the delivery around it or in a header.</param>
internal readonly record struct FoundValue(JsonElement Json, bool IsOfItem)
{
    /// <summary>A text or a number as text; null for what is no id.</summary>
    public string? Text => Json.ValueKind switch
    {
        JsonValueKind.String => Json.GetString(),
        JsonValueKind.Number => Json.GetRawText(),
        _ => null,
    };

    /// <summary>True where this stands there, yes and no by their words. Nothing is copied: there may be a million entries, and a long text.</summary>
    public bool Is(string word) => Json.ValueKind switch
    {
        JsonValueKind.True => word == "true",
        JsonValueKind.False => word == "false",
        JsonValueKind.String => Json.ValueEquals(word),
        JsonValueKind.Number => JsonMarshal.GetRawUtf8Value(Json) is var number && number.Length == word.Length && Ascii.Equals(number, word),
        _ => false,
    };
}
