namespace Mmo.Cdp.Attributes;

/// <summary>Which attributes other modules may write.</summary>
public interface IAttributeDirectory
{
    /// <summary>
    /// The type of each of these attributes that exists and may be written. Contact data and the time zone come from sources only, and what
    /// is counted (first seen, last seen, known) from nobody.
    /// </summary>
    Task<IReadOnlyDictionary<string, AttributeType>> WritableAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default);
}
