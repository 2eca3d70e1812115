using Mmo.LongJobs;

namespace Mmo.Cdp.Households;

/// <summary>A search over everybody.</summary>
/// <param name="Id">The operation, as it stands in the task centre too.</param>
/// <param name="State">Waiting, running, done, failed or cancelled.</param>
/// <param name="Total">How many people it has to see to; null where that is not known.</param>
/// <param name="Done">How many it has seen to.</param>
/// <param name="ProposedCount">People who were proposed for a household.</param>
/// <param name="DeclaredCount">People whom a source put into one.</param>
/// <param name="CreationTime">When it was asked for.</param>
/// <param name="FinishedTime">When it ended.</param>
public sealed record HouseholdRunDto(
    Guid Id, OperationState State, long? Total, long Done, long ProposedCount, long DeclaredCount, DateTimeOffset CreationTime, DateTimeOffset? FinishedTime);
