namespace Mmo.Campaign.Smtp;

/// <summary>
/// Called once the server has taken sender, recipient and DATA, and before the first byte of the message is written: the place
/// to commit "sending". A crash before it means not sent; a crash after it means unknown. False, or an exception, withdraws the
/// message: the connection is closed without the final dot, so that the server throws away what it has (RFC 5321 §4.1.1.4).
/// </summary>
internal delegate ValueTask<bool> SmtpCommitPoint(CancellationToken cancellationToken);
