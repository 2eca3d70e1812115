namespace Mmo.Benchmarks.Ingest.Data;

/// <summary>An event as a source would send it. Its owner is the user where there is one, else the device.</summary>
internal sealed record GeneratedEvent(string Id, string Kind, string Name, string? UserId, string DeviceId, string? Email, DateTimeOffset At, byte[] Properties)
{
    /// <summary>What an identify says of the person, as JSON values.</summary>
    public IReadOnlyList<(string Attribute, byte[] Json)> Traits { get; init; } = [];

    /// <summary>Kind and value as the identity graph ranks them, the owner first.</summary>
    public IEnumerable<(short Kind, string Value)> Identifiers()
    {
        if (UserId is not null)
        {
            yield return (1, UserId);
        }

        if (Email is not null)
        {
            yield return (3, Email);
        }

        yield return (5, DeviceId);
    }
}
