using Mmo.Data;

namespace Mmo.Campaign.Mailboxes;

/// <summary>A mail with its content.</summary>
public sealed class MailDetailDto : MailDto
{
    /// <summary>The HTML body. Show it in a frame without scripts.</summary>
    [PersonalData]
    public string Html { get; init; } = "";

    /// <summary>The plain-text body.</summary>
    [PersonalData]
    public string Text { get; init; } = "";
}
