using Microsoft.AspNetCore.Http;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// The headers of a delivery that a path may name: what the sender says of it. Not what proxies and browsers add, and nothing that proves who
/// somebody is: they are kept with a delivery in the quarantine.
/// </summary>
internal static class DeliveryHeaders
{
    public const int MaxCount = 32;
    public const int MaxLength = 256;

    private static readonly string[] Secret = ["sign", "hmac", "token", "secret", "auth", "cookie", "password", "api-key", "apikey", "access-key"];

    private static readonly HashSet<string> OfTheWay = new(StringComparer.OrdinalIgnoreCase)
    {
        "host", "connection", "content-length", "content-type", "content-encoding", "transfer-encoding", "accept", "accept-encoding", "accept-language", "accept-charset",
        "expect", "via", "forwarded", "traceparent", "tracestate", "baggage", "origin", "referer", "date", "te", "upgrade", "pragma", "cache-control", "keep-alive",
        "x-real-ip", "cf-connecting-ip", "true-client-ip", "x-client-ip", "x-cluster-client-ip",
    };

    public static IReadOnlyDictionary<string, string> Of(IHeaderDictionary headers) =>
        Of(headers.Select(h => new KeyValuePair<string, string>(h.Key, h.Value.ToString())));

    public static IReadOnlyDictionary<string, string> Of(IEnumerable<KeyValuePair<string, string>> headers) => headers
        .Where(h => h.Value is { Length: > 0 and <= MaxLength } && h.Key.Length <= 100 && IsTold(h.Key) && !h.Value.Any(c => char.IsControl(c) || char.IsSurrogate(c)))
        .Take(MaxCount)
        .GroupBy(h => h.Key.ToLowerInvariant())
        .ToDictionary(g => g.Key, g => g.First().Value);

    private static bool IsTold(string name) =>
        !OfTheWay.Contains(name)
        && !name.StartsWith("x-forwarded", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("sec-", StringComparison.OrdinalIgnoreCase)
        && !Array.Exists(Secret, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
