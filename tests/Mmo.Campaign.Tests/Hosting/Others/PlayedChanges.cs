using System.Collections.Concurrent;
using Mmo.Cdp.People;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>Takes each change once, as cdp does, and may fail after it took them: the answer was lost.</summary>
internal sealed class PlayedChanges : IPersonChanges
{
    private readonly ConcurrentDictionary<string, PersonChange> _changes = new();

    public bool LosesAnswers { get; set; }

    public int Calls { get; private set; }

    public Task<int> ApplyAsync(IReadOnlyList<PersonChange> changes, CancellationToken cancellationToken = default)
    {
        Calls++;
        var added = changes.Count(c => _changes.TryAdd(c.Id, c));
        return LosesAnswers ? throw new TimeoutException("The answer was lost.") : Task.FromResult(added);
    }

    public IReadOnlyList<PersonChange> Of(long part) => [.. _changes.Values.Where(c => c.Part.No == part).OrderBy(c => c.At)];
}
