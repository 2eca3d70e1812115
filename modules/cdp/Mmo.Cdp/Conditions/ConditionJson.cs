using System.Text.Json;

namespace Mmo.Cdp.Conditions;

internal static class ConditionJson
{
    public static JsonElement Of<T>(T value) => JsonSerializer.SerializeToElement(value);
}
