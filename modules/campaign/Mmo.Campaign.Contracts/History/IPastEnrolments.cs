namespace Mmo.Campaign.History;

/// <summary>
/// Writes what journeys did before they were there: for the demo company alone, whose past nobody waited for. Rows, counts, send keys and the events
/// in the log come out as if the journeys had run, so every page and report agrees; no mail is written, and none goes out.
/// </summary>
public interface IPastEnrolments
{
    /// <summary>The most enrolments a call takes.</summary>
    const int MaxBatch = 2000;

    /// <summary>
    /// Writes enrolments into the newest published version of their journeys. Who is no person of the tenant is left out; nobody is entered twice for
    /// one occasion.
    /// </summary>
    /// <returns>What was written, in the order of the input.</returns>
    /// <exception cref="ErrorHandling.BusinessException">The current tenant is not the demo company.</exception>
    Task<IReadOnlyList<WrittenEnrolment>> WriteAsync(IReadOnlyList<PastEnrolment> enrolments, CancellationToken cancellationToken = default);

    /// <summary>Dates journeys back, so that they are not younger than the people in them.</summary>
    Task PublishedSinceAsync(IReadOnlyCollection<Guid> journeyIds, DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>True when everything that was written has been told to cdp.</summary>
    Task<bool> IsToldAsync(CancellationToken cancellationToken = default);
}
