using System.Collections.Concurrent;
using Mmo.Campaign.NameServers;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>The world's TXT records, as a test publishes them.</summary>
internal sealed class PlayedTextRecords : ITextRecords
{
    public ConcurrentDictionary<string, string> Published { get; } = new();

    public bool IsAway { get; set; }

    public Task<IReadOnlyList<string>> FindAsync(string name, CancellationToken cancellationToken) => IsAway
        ? throw new DnsFailureException("away")
        : Task.FromResult<IReadOnlyList<string>>(Published.TryGetValue(name, out var text) ? ["v=spf1 -all", text] : []);
}
