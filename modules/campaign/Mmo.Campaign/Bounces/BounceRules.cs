using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Bounces;

/// <summary>Sorts refusals by their codes, those of the SMTP dialogue and those of mails that come back alike (RFC 3463 §3).</summary>
internal static class BounceRules
{
    public static BounceKind Of(int? code, EnhancedStatusCode? status) => status switch
    {
        // x.1 is about addresses, but 7 and 8 are about the sender's; 2.1 is a disabled mailbox.
        { Class: 5, Subject: 1, Detail: not (7 or 8) } or { Class: 5, Subject: 2, Detail: 1 } => BounceKind.Hard,

        // The sender's address, the protocol, the content, security and policy.
        { Subject: 1, Detail: 7 or 8 } or { Subject: >= 5 } => BounceKind.Policy,

        // x.0 says nothing; the reply code may say more.
        { Subject: 0 } or null => OfCode(code, status),

        // A mailbox, a system or a network that may be better tomorrow.
        _ => BounceKind.Soft,
    };

    // RFC 5321 §4.2.2: mailbox unavailable, user not local, mailbox name not allowed.
    private static BounceKind OfCode(int? code, EnhancedStatusCode? status) => code switch
    {
        550 or 551 or 553 => BounceKind.Hard,
        >= 500 and not 552 => BounceKind.Policy,
        null when status is null => BounceKind.Policy,
        _ => BounceKind.Soft,
    };
}
