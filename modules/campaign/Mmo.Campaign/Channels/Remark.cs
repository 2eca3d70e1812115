using System.Text.Json;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Campaign.Channels;

/// <summary>
/// A sentence of our own about a mail server or a send, as <c>key|data</c>: stored by a worker, told in the language of who reads. What a server said
/// stays as the server said it.
/// </summary>
internal sealed record Remark(string Key, IReadOnlyDictionary<string, object?> Data)
{
    private const string Ours = "Campaign:";

    public static Remark Of(string key, params (string Name, object? Value)[] data) => new(Ours + key, data.ToDictionary(d => d.Name, d => d.Value));

    public static string? Tell(string? stored, IMmoTexts texts) => Read(stored) is { } remark ? remark.Tell(texts) : stored;

    public string Tell(IMmoTexts texts) => texts.Get(Key, Data);

    public override string ToString() => $"{Key}|{JsonSerializer.Serialize(Data, MmoJson.Options)}";

    private static Remark? Read(string? stored)
    {
        if (stored?.Split('|', 2) is not [{ } key, { } data] || !key.StartsWith(Ours, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return new Remark(key, JsonSerializer.Deserialize<Dictionary<string, object?>>(data, MmoJson.Options)!);
        }
        catch (JsonException)
        {
            // A server said something that looks like it.
            return null;
        }
    }
}
