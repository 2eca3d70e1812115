namespace Mmo.Ids;

/// <summary>Makes ids: UUIDv7, which rise with time, so new rows stand together in an index.</summary>
public static class Uuid
{
    /// <summary>A new id that carries the clock's time.</summary>
    public static Guid Next(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow());
}
