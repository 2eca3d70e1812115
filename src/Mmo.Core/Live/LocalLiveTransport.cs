using Mmo.DependencyInjection;

namespace Mmo.Live;

/// <summary>The transport of a single host; one that reaches the other hosts replaces it (<c>ReplaceServices</c>).</summary>
internal sealed class LocalLiveTransport : ILiveTransport, ISingletonDependency
{
    private Action<LiveEvent>? _receiver;

    public void Send(LiveEvent live) => _receiver?.Invoke(live);

    public void Receive(Action<LiveEvent> receiver) => _receiver = receiver;
}
