using Mmo.ErrorHandling;

namespace Mmo.Campaign.Channels;

/// <summary>
/// Where a stored password may go. It was entered for one server, one account and one protection; who changes the settings without knowing it must not
/// be able to have it handed to another server, or in clear. Saving and trying ask the same.
/// </summary>
internal static class StoredPassword
{
    /// <summary>The stored password, encrypted as it is, for the settings that somebody sends without one; null where none is stored.</summary>
    /// <param name="stored">The server as it was when the password was stored.</param>
    /// <param name="input">What it shall be.</param>
    /// <exception cref="MmoValidationException">It was entered for something else: it has to be entered again.</exception>
    public static string? For(MailServer stored, SaveMailServerDto input) =>
        stored.ProtectedPassword is null || IsForThis(stored, input)
            ? stored.ProtectedPassword
            : throw new MmoValidationException("password", CampaignErrorCodes.MailServerPasswordAgain);

    private static bool IsForThis(MailServer stored, SaveMailServerDto input) =>
        string.Equals(stored.Host, input.Host.Trim(), StringComparison.OrdinalIgnoreCase)
        && stored.Port == input.Port
        && stored.UserName == input.UserName?.Trim()
        && StrengthOf(input.Security) >= StrengthOf(stored.Security);

    // Both kinds of TLS with a checked certificate are as good as each other.
    private static int StrengthOf(MailSecurity security) => security switch
    {
        MailSecurity.StartTls or MailSecurity.Tls => 2,
        MailSecurity.Opportunistic => 1,
        _ => 0,
    };
}
