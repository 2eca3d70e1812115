namespace Mmo.Campaign.Smtp;

/// <summary>
/// How far a send had come. The order matters: up to <see cref="Authenticate"/> the server itself is in trouble, from
/// <see cref="MailFrom"/> on it is this message, and only from <see cref="EndOfData"/> on can the message have been sent.
/// </summary>
internal enum SmtpStage
{
    /// <summary>Name look-up, TCP connect, or waiting for a free connection.</summary>
    Connect,

    /// <summary>Waiting for the server's 220.</summary>
    Greeting,

    /// <summary>EHLO or HELO.</summary>
    Hello,

    /// <summary>STARTTLS or the TLS handshake.</summary>
    StartTls,

    /// <summary>AUTH.</summary>
    Authenticate,

    /// <summary>RSET before a further message on the same connection.</summary>
    Reset,

    /// <summary>MAIL FROM.</summary>
    MailFrom,

    /// <summary>RCPT TO.</summary>
    RcptTo,

    /// <summary>DATA, up to the 354.</summary>
    Data,

    /// <summary>Handing over the message, without its final dot.</summary>
    Content,

    /// <summary>From the first byte of the final dot until its answer is read.</summary>
    EndOfData,
}
