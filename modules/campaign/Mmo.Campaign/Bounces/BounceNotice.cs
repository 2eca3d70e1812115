using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Bounces;

/// <summary>What a mail that came back says of a message that did not arrive.</summary>
/// <param name="Code">The reply code of the server that refused it, where it is told.</param>
/// <param name="Status">The enhanced status code.</param>
/// <param name="Text">What the server said; it may name the recipient.</param>
/// <param name="Server">Who reports it.</param>
internal sealed record BounceNotice(int? Code, EnhancedStatusCode? Status, string Text, string Server)
{
    public BounceKind Kind => BounceRules.Of(Code, Status);
}
