using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>A feed consumer; derive from <see cref="FeedConsumer{TContext}"/>.</summary>
public interface IFeedConsumer
{
    /// <summary>A lasting name.</summary>
    string Name { get; }

    /// <summary>The schema of the module whose feed is read.</summary>
    string Producer { get; }

    /// <summary>Most commits taken in one transaction.</summary>
    int MaxBatches { get; }

    /// <summary>True to begin at the feed's end when the consumer is new.</summary>
    bool StartsAtEnd { get; }

    /// <summary>The DbContext of the consumer's module.</summary>
    Type ContextType { get; }

    /// <summary>The types to look at, or null for all.</summary>
    Task<IReadOnlySet<string>?> TypesAsync(Guid tenantId, CancellationToken cancellationToken);

    /// <summary>Writes the effects of a slice.</summary>
    Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken);
}
