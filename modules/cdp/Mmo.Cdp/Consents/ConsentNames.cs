namespace Mmo.Cdp.Consents;

/// <summary>
/// What a channel and a purpose are called in their one form. A blank or a capital letter must not make a purpose of its own: its withdrawal would
/// withdraw nothing.
/// </summary>
internal static class ConsentNames
{
    public const int MaxPurposeLength = 64;

    /// <summary>The channel, or null for what is none that a consent is asked for.</summary>
    public static string? Channel(string text) => text.Trim().ToLowerInvariant() is ConsentCategories.Email or ConsentCategories.Sms
        ? text.Trim().ToLowerInvariant()
        : null;

    /// <summary>The purpose, or null for what is no plain name.</summary>
    public static string? Purpose(string text)
    {
        var name = text.Trim().ToLowerInvariant();
        return name.Length is > 0 and <= MaxPurposeLength && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? name : null;
    }
}
