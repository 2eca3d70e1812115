using System.Threading.Channels;
using Mmo.Live;

namespace Mmo.AspNetCore.Live;

/// <summary>
/// One open page. Its buffer is bounded: a page that reads too slowly is cut off, connects again and reads anew, instead of costing
/// memory or missing an event without knowing.
/// </summary>
internal sealed class LiveConnection(Guid tenantId, string owner, IReadOnlyList<string> topics)
{
    private const int Buffer = 256;

    private readonly Channel<(string Topic, string Json)> _events = Channel.CreateBounded<(string Topic, string Json)>(Buffer);

    public Guid TenantId => tenantId;

    public string Owner => owner;

    public ChannelReader<(string Topic, string Json)> Events => _events.Reader;

    public void Offer(LiveEvent live)
    {
        foreach (var topic in topics)
        {
            if (LiveTopics.Covers(topic, live.Topic) && !_events.Writer.TryWrite((topic, live.Json)))
            {
                _events.Writer.TryComplete();
                return;
            }
        }
    }
}
