namespace Mmo.Campaign.Smtp;

/// <summary>Why a connection cannot be used any longer.</summary>
internal enum SmtpLinkFault
{
    Closed,
    TimedOut,
    Cancelled,
    Malformed,
    Encryption,
}
