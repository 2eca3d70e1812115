namespace Mmo.Settings;

/// <summary>Reads and writes the settings of the current tenant. Writes are audited.</summary>
public interface ISettings
{
    /// <summary>The tenant's value, else the default.</summary>
    /// <exception cref="KeyNotFoundException">No module defines the setting.</exception>
    Task<string?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Several values in one look-up.</summary>
    Task<IReadOnlyDictionary<string, string?>> GetAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken = default);

    /// <summary>Sets values in one transaction; null goes back to the default.</summary>
    Task SetAsync(IReadOnlyDictionary<string, string?> values, CancellationToken cancellationToken = default);
}
