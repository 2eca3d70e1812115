using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// Whether a delivery comes from who has the secret. Signatures are compared in constant time, and all that came are compared with all
/// secrets that are good, so that neither is told by how long it takes.
/// </summary>
internal static class SignatureCheck
{
    public static readonly TimeSpan UsualTolerance = TimeSpan.FromMinutes(5);

    public const string StandardId = "webhook-id";
    public const string StandardTime = "webhook-timestamp";
    public const string StandardSignature = "webhook-signature";

    // Senders that rotate their secret send two; nobody sends twenty.
    private const int MaxSignatures = 10;

    public static SignatureVerdict Judge(WebhookSignature signature, IReadOnlyList<byte[]> keys, IHeaderDictionary headers, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        signature.Scheme switch
        {
            WebhookScheme.None => SignatureVerdict.Good,
            WebhookScheme.StandardWebhooks => Standard(keys, headers, body, Tolerance(signature), now),
            WebhookScheme.TimedHeader => Timed(signature, keys, headers, body, now),
            _ => Plain(signature, keys, headers, body, now),
        };

    private static SignatureVerdict Standard(IReadOnlyList<byte[]> keys, IHeaderDictionary headers, ReadOnlySpan<byte> body, TimeSpan tolerance, DateTimeOffset now)
    {
        string id = headers[StandardId].ToString(), time = headers[StandardTime].ToString();
        var given = headers[StandardSignature].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.StartsWith("v1,", StringComparison.Ordinal)).Select(part => FromBase64(part[3..]));
        return id.Length == 0 || time.Length == 0 ? SignatureVerdict.Missing : Compare(given, WebhookHash.Sha256, keys, Signed($"{id}.{time}.", body), time, tolerance, now);
    }

    private static SignatureVerdict Timed(WebhookSignature signature, IReadOnlyList<byte[]> keys, IHeaderDictionary headers, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        var parts = headers[signature.Header!].ToString().Split(',', StringSplitOptions.TrimEntries);
        var time = parts.FirstOrDefault(part => part.StartsWith("t=", StringComparison.Ordinal))?[2..];
        var given = parts.Where(part => part.StartsWith("v1=", StringComparison.Ordinal)).Select(part => FromHex(part[3..]));
        return time is null ? SignatureVerdict.Missing : Compare(given, WebhookHash.Sha256, keys, Signed($"{time}.", body), time, Tolerance(signature), now);
    }

    private static SignatureVerdict Plain(WebhookSignature signature, IReadOnlyList<byte[]> keys, IHeaderDictionary headers, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        var text = headers[signature.Header!].ToString().Trim();
        if (text.Length == 0)
        {
            return SignatureVerdict.Missing;
        }

        if (!text.StartsWith(signature.Prefix ?? "", StringComparison.OrdinalIgnoreCase))
        {
            return SignatureVerdict.Wrong;
        }

        text = text[(signature.Prefix?.Length ?? 0)..];
        var given = signature.Encoding == WebhookEncoding.Base64 ? FromBase64(text) : FromHex(text);
        if (string.IsNullOrEmpty(signature.TimeHeader))
        {
            return Compare([given], signature.Hash ?? WebhookHash.Sha256, keys, body, null, default, now);
        }

        var time = headers[signature.TimeHeader].ToString().Trim();
        return time.Length == 0
            ? SignatureVerdict.Missing
            : Compare([given], signature.Hash ?? WebhookHash.Sha256, keys, Signed($"{time}{signature.Separator}", body), time, Tolerance(signature), now);
    }

    private static SignatureVerdict Compare(
        IEnumerable<byte[]?> given, WebhookHash hash, IReadOnlyList<byte[]> keys, ReadOnlySpan<byte> signed, string? time, TimeSpan tolerance, DateTimeOffset now)
    {
        var signatures = given.Take(MaxSignatures).ToArray();
        if (signatures.Length == 0)
        {
            return SignatureVerdict.Missing;
        }

        var isRight = false;
        foreach (var key in keys)
        {
            var right = HashOf(hash, key, signed);
            foreach (var signature in signatures)
            {
                isRight |= signature is not null && CryptographicOperations.FixedTimeEquals(signature, right);
            }
        }

        // Who cannot sign learns nothing of our clock.
        return !isRight ? SignatureVerdict.Wrong : time is null || IsNear(time, tolerance, now) ? SignatureVerdict.Good : SignatureVerdict.Stale;
    }

    private static bool IsNear(string time, TimeSpan tolerance, DateTimeOffset now) =>
        ReadTime(time) is { } at && (now - at).Duration() <= tolerance;

    // Seconds, milliseconds where they can be nothing else, or ISO 8601.
    private static DateTimeOffset? ReadTime(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var milliseconds = number < 100_000_000_000 ? number * 1000 : number;
            return milliseconds < 253_402_300_800_000 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

#pragma warning disable CA5350 // Some senders have nothing newer, and HMAC with SHA-1 is not broken.
    private static byte[] HashOf(WebhookHash hash, byte[] key, ReadOnlySpan<byte> text) => hash switch
    {
        WebhookHash.Sha1 => HMACSHA1.HashData(key, text),
        WebhookHash.Sha512 => HMACSHA512.HashData(key, text),
        _ => HMACSHA256.HashData(key, text),
    };
#pragma warning restore CA5350

    private static byte[] Signed(string head, ReadOnlySpan<byte> body) => [.. Encoding.UTF8.GetBytes(head), .. body];

    private static TimeSpan Tolerance(WebhookSignature signature) => signature.ToleranceSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : UsualTolerance;

    private static byte[]? FromHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;

    private static byte[]? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }
}
