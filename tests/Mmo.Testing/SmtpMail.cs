using System.Text.Json;

namespace Mmo.Testing;

/// <summary>A mail as the SMTP server took it: envelope, headers by lower-case name, and its parts decoded.</summary>
public sealed record SmtpMail(
    string From,
    IReadOnlyList<string> To,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Headers,
    string Subject,
    string Html,
    string Text,
    string MessageId,
    string Raw,
    bool Secure,
    string? User)
{
    /// <summary>The first header of this name, null when there is none.</summary>
    public string? Header(string name) => Headers.TryGetValue(name.ToLowerInvariant(), out var values) ? values[0] : null;

    internal static SmtpMail Read(JsonElement line) => new(
        Field(line, "from"),
        [.. line.GetProperty("to").EnumerateArray().Select(a => a.GetString()!)],
        line.GetProperty("headers").EnumerateObject().ToDictionary(h => h.Name, h => (IReadOnlyList<string>)[.. h.Value.EnumerateArray().Select(v => v.GetString()!)]),
        Field(line, "subject"),
        Field(line, "html"),
        Field(line, "text"),
        Field(line, "messageId"),
        Field(line, "raw"),
        line.GetProperty("secure").GetBoolean(),
        line.GetProperty("user").GetString());

    private static string Field(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
