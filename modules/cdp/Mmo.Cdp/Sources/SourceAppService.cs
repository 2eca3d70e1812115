using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Webhooks;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Permissions;

namespace Mmo.Cdp.Sources;

[Authorize(CdpPermissions.Sources)]
internal sealed class SourceAppService(
    CdpDbContext db, ModuleDatabase<CdpDbContext> database, WriteKeys keys, SourceCache cache, IPermissionChecker permissions, TimeProvider clock) : ISourceAppService
{
    private static readonly TimeSpan Lately = TimeSpan.FromHours(24);

    public async Task<ListResultDto<SourceDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var sources = await Editable().AsNoTracking().OrderBy(s => s.Name).ToListAsync(cancellationToken);
        var showsKey = await permissions.IsGrantedAsync(CdpPermissions.SourcesEdit, cancellationToken);
        var refused = await RefusedAsync(cancellationToken);
        return new() { Items = [.. sources.Select(s => Map(s, showsKey, refused))] };
    }

    public async Task<SourceDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        Map(
            await LoadAsync(id, cancellationToken),
            await permissions.IsGrantedAsync(CdpPermissions.SourcesEdit, cancellationToken),
            await RefusedAsync(cancellationToken));

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<SourceDto> CreateAsync(CreateSourceDto input, CancellationToken cancellationToken = default)
    {
        var isServer = input.Kind != SourceKind.Browser;
        var source = new Source
        {
            Id = Uuid.Next(clock),
            Name = input.Name.Trim(),
            Kind = input.Kind,
            MayGrantConsent = input.MayGrantConsent ?? isServer,
            CountsOrders = input.CountsOrders ?? isServer,
            CreatedAt = clock.GetUtcNow(),
        };
        source.SetWriteKey(WriteKeys.Generate(), keys);
        db.Add(source);
        if (source.Kind == SourceKind.Webhook)
        {
            db.Add(new Webhook { SourceId = source.Id });
        }

        return await SaveAsync(source, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<SourceDto> UpdateAsync(Guid id, UpdateSourceDto input, CancellationToken cancellationToken = default)
    {
        var source = await LoadAsync(id, cancellationToken);
        db.Expect(source, input.ConcurrencyStamp);
        source.Name = input.Name.Trim();
        source.IsEnabled = input.IsEnabled;
        source.MayGrantConsent = input.MayGrantConsent;
        source.CountsOrders = input.CountsOrders;
        return await SaveAsync(source, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<SourceDto> RotateWriteKeyAsync(Guid id, RotateWriteKeyDto input, CancellationToken cancellationToken = default)
    {
        var source = await LoadAsync(id, cancellationToken);
        db.Expect(source, input.ConcurrencyStamp);
        source.SetWriteKey(WriteKeys.Generate(), keys);
        return await SaveAsync(source, cancellationToken);
    }

    // The internal source belongs to the platform: nobody sees or edits it here.
    private IQueryable<Source> Editable() => db.Set<Source>().Where(s => s.Kind != SourceKind.Internal);

    private async Task<Source> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await Editable().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException("Source", id);

    private async Task<SourceDto> SaveAsync(Source source, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_source_name"))
        {
            throw new BusinessException(CdpErrorCodes.SourceNameTaken, innerException: exception).WithData("Name", source.Name);
        }

        cache.Clear();
        return Map(source, showsKey: true, await RefusedAsync(cancellationToken));
    }

    private async Task<Dictionary<int, long>> RefusedAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var counts = await transaction.QueryAsync<RefusedRow>(QuarantineSql.BySource, new { since = clock.GetUtcNow() - Lately }, cancellationToken);
        return counts.ToDictionary(c => c.SourceNo, c => c.Count);
    }

    private SourceDto Map(Source source, bool showsKey, Dictionary<int, long> refused) => new()
    {
        Id = source.Id,
        Name = source.Name,
        Kind = source.Kind,
        IsEnabled = source.IsEnabled,
        MayGrantConsent = source.MayGrantConsent,
        CountsOrders = source.CountsOrders,
        WriteKey = showsKey && source.ProtectedWriteKey is { } key ? keys.Reveal(key) : null,
        LastEventTime = source.LastEventAt,
        RefusedCount = refused.GetValueOrDefault(source.No),
        CreatedAt = source.CreatedAt,
        ConcurrencyStamp = source.ConcurrencyStamp,
    };

    private sealed class RefusedRow
    {
        public int SourceNo { get; init; }

        public long Count { get; init; }
    }
}
