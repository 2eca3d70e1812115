namespace Mmo.Live;

/// <summary>Carries live events between hosts. What is sent reaches every host, the sending one included.</summary>
public interface ILiveTransport
{
    /// <summary>Hands an event over; returns at once and does not throw.</summary>
    void Send(LiveEvent live);

    /// <summary>Names the one receiver of this host.</summary>
    void Receive(Action<LiveEvent> receiver);
}
