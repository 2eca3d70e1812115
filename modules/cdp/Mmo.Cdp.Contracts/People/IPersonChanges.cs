namespace Mmo.Cdp.People;

/// <summary>The way for other modules to write attributes and tags; idempotent by <see cref="PersonChange.Id"/>, so a replay is harmless.</summary>
public interface IPersonChanges
{
    /// <summary>The most changes a call takes.</summary>
    const int MaxBatch = 5000;

    /// <summary>
    /// Writes changes in the current tenant; returns when they are committed. What cannot be (an attribute that is gone, a value of another
    /// type) is left out: ask <see cref="Attributes.IAttributeDirectory"/> before.
    /// </summary>
    /// <returns>How many were new.</returns>
    Task<int> ApplyAsync(IReadOnlyList<PersonChange> changes, CancellationToken cancellationToken = default);
}
