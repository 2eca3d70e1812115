namespace Mmo.Cdp.Consents;

/// <summary>
/// How a key of <c>context.consent.categoryPreferences</c> names a consent: <c>email_marketing</c> is the purpose marketing on the
/// channel e-mail. Other keys (a cookie banner's own categories) say nothing about messages and are passed over.
/// </summary>
internal static class ConsentCategories
{
    public const string Email = "email";
    public const string Sms = "sms";

    public static (string Channel, string Purpose)? Find(string key)
    {
        // Blanks around it are a slip, and would make a purpose of its own.
        key = key.Trim();
        var cut = key.IndexOf('_', StringComparison.Ordinal);
        if (cut < 0 || cut == key.Length - 1 || key.Length - cut > ConsentNames.MaxPurposeLength)
        {
            return null;
        }

        var channel = key[..cut].TrimEnd().ToLowerInvariant();
        return channel is Email or Sms ? (channel, key[(cut + 1)..].TrimStart().ToLowerInvariant()) : null;
    }
}
