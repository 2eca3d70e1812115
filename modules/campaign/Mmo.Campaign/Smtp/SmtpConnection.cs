namespace Mmo.Campaign.Smtp;

/// <summary>An open, signed-in session and what must be known to use it for another message.</summary>
internal sealed class SmtpConnection(SmtpServer server, SmtpLink link, SmtpExtensions extensions)
{
    public SmtpLink Link { get; } = link;

    public SmtpExtensions Extensions { get; } = extensions;

    public SmtpTimeouts Timeouts { get; } = server.Timeouts;

    /// <summary>How many messages were offered on it, refused ones too: servers count transactions.</summary>
    public int Transactions { get; set; }

    /// <summary>
    /// A transaction was begun and not ended by its data, so RSET comes before the next MAIL. After an answered final dot it is
    /// not needed: RFC 5321 §4.1.1.4 has the server clear its buffers then.
    /// </summary>
    public bool NeedsReset { get; set; }

    /// <summary>Both sides no longer agree on where they are in the dialogue: close, do not speak.</summary>
    public bool IsBroken { get; set; }

    /// <summary>A timestamp of the pool's clock.</summary>
    public long IdleSince { get; set; }

    public bool IsReusable => !IsBroken && Transactions < server.MaxMessagesPerConnection;

    public ValueTask CloseAsync() => IsBroken ? Link.DisposeAsync() : Link.QuitAsync(Timeouts.Quit);
}
