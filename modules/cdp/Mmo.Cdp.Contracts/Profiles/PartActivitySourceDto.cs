namespace Mmo.Cdp.Profiles;

/// <summary>A source that a part has events of.</summary>
/// <param name="Id">The source.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many events.</param>
public sealed record PartActivitySourceDto(Guid Id, string Name, long Count);
