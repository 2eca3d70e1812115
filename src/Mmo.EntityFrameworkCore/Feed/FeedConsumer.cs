using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>
/// Takes the feed of a module, exactly once and in order a tenant: the kernel moves the cursor in the transaction of the effects.
/// One host at a time runs a consumer.
/// </summary>
/// <typeparam name="TContext">The consumer's own module: effects and cursor stand in its database.</typeparam>
public abstract class FeedConsumer<TContext> : IFeedConsumer, ISingletonDependency
    where TContext : MmoDbContext
{
    /// <summary>A lasting name, for example <c>journey-entries</c>; the cursor is kept under it.</summary>
    public abstract string Name { get; }

    /// <summary>The schema of the module whose feed is read, for example <c>cdp</c>.</summary>
    public abstract string Producer { get; }

    /// <summary>The types to look at, or null for all; batches without one are passed over.</summary>
    public virtual Task<IReadOnlySet<string>?> TypesAsync(Guid tenantId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<string>?>(null);

    /// <summary>Most commits taken in one transaction.</summary>
    public virtual int MaxBatches => 50;

    /// <summary>True to begin at the feed's end when the consumer is new; false to read it from the start.</summary>
    public virtual bool StartsAtEnd => false;

    /// <inheritdoc/>
    public Type ContextType => typeof(TContext);

    /// <summary>
    /// Writes the effects of a slice in <paramref name="transaction"/>, which the kernel commits with the cursor. It must not call another
    /// module's contract: read published views, or leave an action row.
    /// </summary>
    public abstract Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken);
}
