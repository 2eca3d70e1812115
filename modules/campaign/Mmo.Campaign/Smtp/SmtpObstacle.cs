namespace Mmo.Campaign.Smtp;

/// <summary>What stands in the way of a connection although nothing broke and nobody refused.</summary>
internal enum SmtpObstacle
{
    None,

    /// <summary>The name leads to no address.</summary>
    NoAddress,

    /// <summary>The address is one to which we do not connect.</summary>
    ForbiddenAddress,

    /// <summary>STARTTLS is required and not offered.</summary>
    NoEncryption,

    /// <summary>There is a user name, and the server offers no sign-in.</summary>
    NoSignIn,

    /// <summary>The server offers no way to sign in that we know.</summary>
    UnknownSignIn,
}
