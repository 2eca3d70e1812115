namespace Mmo.Cdp.People;

/// <summary>Looks people up, in batches of up to 5,000; the current tenant's only.</summary>
public interface IPeople
{
    /// <summary>The most parts a call takes.</summary>
    const int MaxBatch = 5000;

    /// <summary>What is known now of the people with these parts. Unknown parts are left out.</summary>
    Task<IReadOnlyDictionary<PartId, PersonSnapshot>> GetAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default);

    /// <summary>The profile of each part.</summary>
    Task<IReadOnlyDictionary<PartId, ProfileId>> ResolveAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default);

    /// <summary>The birth part of each profile, by the profile's public id. Ids of merged profiles lead to the survivor.</summary>
    Task<IReadOnlyDictionary<Guid, PartId>> FindAsync(IReadOnlyCollection<Guid> publicIds, CancellationToken cancellationToken = default);
}
