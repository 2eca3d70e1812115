namespace Mmo.Campaign.TestMails;

/// <summary>How a test to one address ended.</summary>
public enum TestMailOutcome
{
    /// <summary>The mail server took it.</summary>
    Accepted = 0,

    /// <summary>The mail server refused it for good.</summary>
    Refused = 1,

    /// <summary>It was not sent: the server is away, in trouble, or wants it later.</summary>
    NotSent = 2,

    /// <summary>Nobody knows: the connection broke at the last moment. It is not sent again.</summary>
    Uncertain = 3,

    /// <summary>The address stands on the list of those that are not written to.</summary>
    Suppressed = 4,

    /// <summary>No mail server is in use: it lies in the built-in mailbox.</summary>
    Mailbox = 5,
}
