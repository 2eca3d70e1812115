namespace Mmo.Demo.Story;

/// <summary>What came of a visit.</summary>
internal sealed record Visit(IReadOnlyList<StoryEvent> Events, string? CartId, DateTimeOffset? CartAt, DateTimeOffset? OrderedAt);
