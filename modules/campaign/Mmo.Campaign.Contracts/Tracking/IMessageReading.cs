namespace Mmo.Campaign.Tracking;

/// <summary>
/// What the reader of a message does with its links, without the network: the same reading of the signature and the same notes as
/// <c>GET /o/…</c> and <c>GET /c/…</c>. Whatever this installation did not sign is passed over.
/// </summary>
public interface IMessageReading
{
    /// <summary>Shows the message: its picture is fetched.</summary>
    /// <param name="html">The message as its reader has it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when the message has no such picture.</returns>
    Task<bool> OpenAsync(string html, CancellationToken cancellationToken = default);

    /// <summary>Follows the first tracked link.</summary>
    /// <param name="html">The message as its reader has it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when the message has no such link.</returns>
    Task<bool> ClickAsync(string html, CancellationToken cancellationToken = default);
}
