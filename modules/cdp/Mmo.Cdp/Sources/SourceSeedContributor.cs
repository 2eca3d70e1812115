using Microsoft.EntityFrameworkCore;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.Ids;

namespace Mmo.Cdp.Sources;

/// <summary>Gives every tenant the internal source, and its first source of its own, so that an SDK can send at once.</summary>
internal sealed class SourceSeedContributor(CdpDbContext db, WriteKeys keys, SourceCache cache, TimeProvider clock) : IDataSeedContributor, ITransientDependency
{
    public const string FirstSourceName = "官网服务端";

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        await cache.InternalAsync(context.TenantId, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var key = $"cdp.seed:{context.TenantId}";
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellationToken);
        if (await db.Set<Source>().AnyAsync(s => s.Kind != SourceKind.Internal, cancellationToken))
        {
            return;
        }

        var source = new Source
        {
            Id = Uuid.Next(clock), Name = FirstSourceName, Kind = SourceKind.Server, MayGrantConsent = true, CountsOrders = true, CreatedAt = clock.GetUtcNow(),
        };
        source.SetWriteKey(WriteKeys.Generate(), keys);
        db.Add(source);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
