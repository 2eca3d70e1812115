using System.Security.Cryptography;
using System.Text.Json;

namespace Mmo.Cdp.Consents;

/// <summary>
/// Under what a consent changed by hand is kept from happening twice: the caller's key together with what is asked for. A caller who uses a key again for
/// something else asks for something else. With the key alone, a withdrawal under the key of a grant would be taken for that grant's repetition
/// and be lost; refusing it instead would leave the person on the list until somebody reads the error.
/// </summary>
internal static class ConsentKey
{
    private const int Length = 32;

    public static string Of(Guid profileId, string idempotencyKey, ConsentChange change)
    {
        // As JSON, so that no text can look like two; as a hash, so that it is short and can be stored whatever the caller's key holds.
        var asked = JsonSerializer.SerializeToUtf8Bytes(new object?[] { idempotencyKey, change.IsGranted, change.Channel, change.Purpose, change.Address });
        return $"{profileId}:{Convert.ToHexStringLower(SHA256.HashData(asked))[..Length]}";
    }
}
