using Mmo.Cdp.People;

namespace Mmo.Cdp.Conditions;

/// <summary>Condition JSON v1 for other modules: branches, entry filters, send-time checks.</summary>
public interface IConditions
{
    /// <summary>Says what is wrong with a condition; empty when it can be evaluated.</summary>
    Task<IReadOnlyList<ConditionFault>> ValidateAsync(string condition, CancellationToken cancellationToken = default);

    /// <summary>Which of up to 5,000 people meet the condition now, by their live data, not by any membership that may lag.</summary>
    /// <param name="condition">Condition JSON v1.</param>
    /// <param name="parts">The people.</param>
    /// <param name="asOf">The moment that windows are counted from.</param>
    /// <param name="cancellationToken">Cancels the query in the database too.</param>
    /// <exception cref="ErrorHandling.MmoValidationException">The condition cannot be evaluated.</exception>
    Task<IReadOnlySet<PartId>> FilterAsync(
        string condition, IReadOnlyCollection<PartId> parts, DateTimeOffset asOf, CancellationToken cancellationToken = default);
}
