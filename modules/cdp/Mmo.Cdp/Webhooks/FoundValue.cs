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

    /// <summary>The same, and yes and no, as a condition compares it.</summary>
    public string? Word => Json.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => Text,
    };
}
