namespace Mmo.Campaign.Smtp;

/// <summary>User name and password for AUTH.</summary>
internal sealed record SmtpCredentials
{
    public SmtpCredentials(string userName, string password)
    {
        // RFC 4616 §2: NUL separates the parts of a PLAIN response, so neither part can hold one.
        if (string.IsNullOrEmpty(userName) || userName.Contains('\0') || password.Contains('\0'))
        {
            throw new SmtpSettingsException(
                SmtpSettingsFault.Credentials, "The user name for the mail server is missing, or it or the password holds a NUL character.");
        }

        UserName = userName;
        Password = password;
    }

    public string UserName { get; }

    public string Password { get; }

    public override string ToString() => "SmtpCredentials { hidden }";
}
