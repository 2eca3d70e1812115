using System.Security.Cryptography;
using System.Text.Json;

namespace Mmo.Cdp.Idempotency;

/// <summary>A caller's idempotency key together with what is asked for: who uses a key again for something else asks for something else.</summary>
internal static class AskedKey
{
    private const int Length = 32;

    /// <summary>As JSON, so that no text can look like two; as a hash, so that it is short and can be stored whatever the caller's key holds.</summary>
    public static string Of(string idempotencyKey, params object?[] asked) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((object?[])[idempotencyKey, .. asked])))[..Length];
}
