namespace Mmo.Campaign.Smtp;

/// <summary>Why the settings of a mail server cannot work, or would be unsafe.</summary>
internal enum SmtpSettingsFault
{
    /// <summary>The host is neither a host name nor an IP address.</summary>
    Host,

    /// <summary>The port is none.</summary>
    Port,

    /// <summary>No connection, no message on one, or no idle time.</summary>
    Connections,

    /// <summary>Our own name holds spaces or letters outside ASCII.</summary>
    ClientName,

    /// <summary>No user name, or a NUL character in it or in the password.</summary>
    Credentials,

    /// <summary>The password could travel in the clear.</summary>
    Unprotected,
}
