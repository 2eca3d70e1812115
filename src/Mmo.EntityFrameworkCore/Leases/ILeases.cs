namespace Mmo.EntityFrameworkCore.Leases;

/// <summary>
/// Work that one host at a time should do, by the database's clock. A host that dies loses its leases after
/// ten seconds; one that is cut off stops by itself before that. One that is frozen may wake too late: a lease saves work and keeps order,
/// and what must not happen twice is guarded where it is written (docs/decisions/0057). Hosts share: one that holds more than its share gives
/// some up between two rounds of their work (docs/decisions/0056).
/// </summary>
public interface ILeases
{
    /// <summary>This host's identity, as it stands in the lease table.</summary>
    Guid Owner { get; }

    /// <summary>Takes or keeps a lease; it is renewed in the background until the host stops.</summary>
    /// <returns>The fencing token, which rises with each change of hands; null when another host holds the lease.</returns>
    Task<long?> TryAcquireAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gives a lease up at once.</summary>
    Task ReleaseAsync(string name, CancellationToken cancellationToken = default);
}
