using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Identity.Tenants;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.DataQuality;

[Authorize(CdpPermissions.Sources)]
internal sealed class DataQualityAppService(ModuleDatabase<CdpDbContext> database, ITenantDirectory tenants, ICurrentTenant currentTenant, TimeProvider clock) : IDataQualityAppService
{
    public async Task<DataQualityDto> GetAsync(GetDataQualityInput input, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var zone = await ZoneAsync(cancellationToken);
        var span = new QualitySpan(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime), input.Days);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var sources = await transaction.QueryAsync<SourceQualityRow>(SourceDaySql.Sources, null, cancellationToken);
        var rows = await transaction.QueryAsync<SourceDayRow>(SourceDaySql.OfDays, new { From = $"{span.FirstRead:O}", To = $"{span.Today:O}" }, cancellationToken);
        var since = await transaction.SingleOrDefaultAsync<string>(SourceDaySql.CountedSince, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        var bySource = rows.ToLookup(r => r.SourceNo);
        return new DataQualityDto
        {
            From = span.From,
            To = span.Today,
            TimeZone = zone.Id,
            AsOf = now,
            CountedSince = since is null ? null : DateOnly.ParseExact(since, "O", CultureInfo.InvariantCulture),
            Total = QualityCounts.Of(rows, span),
            Sources = [.. sources.Select(s => Map(s, QualityCounts.Of(bySource[s.No], span), now))],
            Days = DaysOf(sources, bySource, span),
        };
    }

    private async Task<TimeZoneInfo> ZoneAsync(CancellationToken cancellationToken)
    {
        var id = currentTenant.RequiredId;
        var tenant = await tenants.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Tenant", id);
        return TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);
    }

    private static SourceQualityDto Map(SourceQualityRow source, DataQualityCountsDto counts, DateTimeOffset now) => new()
    {
        Id = source.Id,
        Name = source.Name,
        Kind = source.Kind,
        Counts = counts,
        Freshness = SilenceRule.Of(source, now),
        LastReceivedTime = source.LastReceivedAt,
        LongestGapSeconds = (long?)source.LongestGap?.TotalSeconds,
        SilentFrom = source.IsEnabled ? SilenceRule.SilentFrom(source) : null,
    };

    private static IReadOnlyList<SourceDayDto> DaysOf(IReadOnlyList<SourceQualityRow> sources, ILookup<int, SourceDayRow> bySource, QualitySpan span) =>
    [
        .. sources
            .SelectMany(s => bySource[s.No].Where(r => span.IsShown(r.Day)).Select(r => new SourceDayDto(r.Day, s.Id, r.Received, r.Stored, r.Quarantined, r.Duplicates)))
            .OrderBy(d => d.Day),
    ];
}
