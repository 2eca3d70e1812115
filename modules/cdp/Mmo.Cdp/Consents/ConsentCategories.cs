namespace Mmo.Cdp.Consents;

/// <summary>
/// How a key of <c>context.consent.categoryPreferences</c> names a consent: <c>email_marketing</c> is the purpose marketing on the
/// channel e-mail. Other keys (a cookie banner's own categories) say nothing about messages and are passed over.
/// </summary>
internal static class ConsentCategories
{
    public const string Email = "email";
    public const string Sms = "sms";

    private const int MaxPurposeLength = 64;

    public static (string Channel, string Purpose)? Find(string key)
    {
        var cut = key.IndexOf('_', StringComparison.Ordinal);
        if (cut < 0 || cut == key.Length - 1 || key.Length - cut > MaxPurposeLength)
        {
            return null;
        }

        var channel = key[..cut].ToLowerInvariant();
        return channel is Email or Sms ? (channel, key[(cut + 1)..].ToLowerInvariant()) : null;
    }
}
