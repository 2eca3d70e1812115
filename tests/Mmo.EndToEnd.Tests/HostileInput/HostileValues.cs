using System.Text.Json.Nodes;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>Values that have hurt somebody's program.</summary>
internal static class HostileValues
{
    /// <summary>Personal data that must never reach a log.</summary>
    public const string Email = "log.marker.7f3a@example.com";

    public static readonly IReadOnlyList<string> Texts =
    [
        Email, "", " ", "\0", "a\0b", "\ud800", "\udfff\ud800", "null", "undefined", "'; drop table cdp.event; --", "%_\\%", "{{{person.name}}}", "{{#each}}", "{0}{name}",
        "<script>alert(1)</script>", "../../../etc/passwd", "a\r\nBcc: log.marker.7f3a@example.com", "=cmd|' /C calc'!A0", "\u202e\u0000\ufeff", "😀𠮷", "NaN", "-1", "1e999",
        "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00+14:00", "http://169.254.169.254/", "javascript:alert(1)", "__proto__", "$.a[*]", "older_9223372036854775807_x",
        "99999999999999999999", "id desc; select 1", "name desc name", new('x', 100_000),
    ];

    /// <summary>As they stand in JSON, since no node can hold some of them.</summary>
    public static readonly IReadOnlyList<string> Numbers =
        ["-1", "0", "0.5", "-0.0", "2147483648", "-2147483649", "9007199254740993", "9223372036854775808", "1e30", "1e-30", "1e308", "1e999", "123456789012345678901234567890.123"];

    /// <summary>True for a text that may be anything: no id, no time, no choice.</summary>
    public static bool IsFree(JsonObject schema) => schema["format"] is null && schema["enum"] is null;

    /// <summary>Each place gets its turn of the values: a drawing has hundreds of places.</summary>
    public static IEnumerable<string> Some(IReadOnlyList<string> values, int count, string name)
    {
        var first = name.Sum(c => c);
        return count >= values.Count ? values : Enumerable.Range(0, count).Select(i => values[(first + (i * values.Count / count)) % values.Count]);
    }

    /// <summary>A value of each JSON type but the one asked for.</summary>
    public static IEnumerable<JsonNode?> OtherTypes(string type)
    {
        if (type != "string")
        {
            yield return "text";
        }

        if (type is not ("integer" or "number"))
        {
            yield return 12345;
        }

        if (type != "boolean")
        {
            yield return true;
        }

        if (type != "array")
        {
            yield return new JsonArray { 1, "a", null };
        }

        if (type != "object")
        {
            yield return new JsonObject { ["a"] = 1 };
        }
    }
}
