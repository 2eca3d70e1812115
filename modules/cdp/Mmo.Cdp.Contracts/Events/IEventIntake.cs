namespace Mmo.Cdp.Events;

/// <summary>
/// The way of <c>POST /v1/batch</c> without the network: the same reading, quarantine, identity, commit and back pressure. For traffic that this
/// host makes up or carries over itself.
/// </summary>
public interface IEventIntake
{
    /// <summary>Takes a request body as an SDK would send it, of up to 4 MB; returns when its events are committed.</summary>
    /// <param name="writeKey">The source's write key; it says which tenant the events belong to.</param>
    /// <param name="batch">The body: <c>{"batch": […]}</c> in UTF-8.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ErrorHandling.TooManyRequestsException">Overload; try again a little later.</exception>
    Task<EventIntakeResult> SendAsync(string writeKey, ReadOnlyMemory<byte> batch, CancellationToken cancellationToken = default);
}
