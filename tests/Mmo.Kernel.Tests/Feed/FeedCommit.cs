namespace Mmo.Kernel.Tests.Feed;

/// <summary>A commit that a writer was told of.</summary>
/// <param name="TenantId">Whose it is.</param>
/// <param name="BatchId">Its number, taken at the transaction's beginning.</param>
/// <param name="Type">What it says.</param>
/// <param name="Position">Its place on the feed.</param>
/// <param name="Appended">When the writer began to append.</param>
/// <param name="Committed">When the writer had its answer.</param>
internal sealed record FeedCommit(Guid TenantId, long BatchId, string Type, long Position, long Appended, long Committed);
