using Mmo.Cdp.Idempotency;

namespace Mmo.Cdp.Consents;

/// <summary>
/// Under what a consent changed by hand is kept from happening twice: the caller's key together with what is asked for. A caller who uses a key again for
/// something else asks for something else. With the key alone, a withdrawal under the key of a grant would be taken for that grant's repetition
/// and be lost; refusing it instead would leave the person on the list until somebody reads the error.
/// </summary>
internal static class ConsentKey
{
    public static string Of(Guid profileId, string idempotencyKey, ConsentChange change) =>
        $"{profileId}:{AskedKey.Of(idempotencyKey, change.IsGranted, change.Channel, change.Purpose, change.Address)}";
}
