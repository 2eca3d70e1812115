namespace Mmo.Campaign.Smtp;

/// <summary>
/// How long each kind of answer may take. The defaults are the minima of RFC 5321 §4.5.3.2; only the connect time is ours,
/// because that section leaves it to TCP, whose own patience is minutes.
/// </summary>
internal sealed record SmtpTimeouts
{
    /// <summary>For each address of the server: TCP connect.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The 220 greeting (§4.5.3.2.1); the TLS handshake has as long.</summary>
    public TimeSpan Greeting { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>EHLO, STARTTLS, AUTH, RSET, MAIL and RCPT (§4.5.3.2.2, §4.5.3.2.3).</summary>
    public TimeSpan Command { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The 354 to DATA (§4.5.3.2.4).</summary>
    public TimeSpan DataStart { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Each block of the message that is handed to the socket (§4.5.3.2.5).</summary>
    public TimeSpan DataBlock { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>
    /// The answer to the final dot (§4.5.3.2.6). Ten minutes, because a server that filters the message answers late, and a
    /// client that gives up early leaves the message uncertain.
    /// </summary>
    public TimeSpan DataFinal { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How much longer a cancelled send waits for the answer to a final dot that is already written. Leaving at once would
    /// turn every orderly shutdown into uncertain messages.
    /// </summary>
    public TimeSpan DataFinalWhenCancelled { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The 221 to QUIT. Nothing depends on it, so it is short.</summary>
    public TimeSpan Quit { get; init; } = TimeSpan.FromSeconds(2);
}
