using Mmo.Cdp.Conditions;
using Mmo.Cdp.PartDivisions;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Profiles;

/// <summary>Counts what a part was told of, for whoever looks for the moment from which on it is somebody else.</summary>
internal sealed class PartActivity(ModuleDatabase<CdpDbContext> database, ConditionCatalogs catalogs, ICurrentTenant tenant) : ITransientDependency
{
    public async Task<PartActivityDto> ReadAsync(Guid id, GetPartActivityInput input, DataScope scope, CancellationToken cancellationToken)
    {
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (_, parts) = await ProfileReader.FindAsync(transaction, id, scope, cancellationToken);
        var part = ProfileReader.PartOf(parts, input.PartNo!.Value);
        await PartDivider.RefuseIfTooLargeAsync(transaction, part, "partNo", cancellationToken);
        var rows = await transaction.QueryAsync<PartActivityRow>(PartActivitySql.Counts, new { PartNo = part, Zone = zone.Id }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new PartActivityDto
        {
            Days = [.. rows.Where(r => r.Day is not null).Select(r => new PartActivityDayDto(r.Day!.Value, r.Count, r.EndsAt!.Value))],
            Sources = [.. rows.Where(r => r.SourceId is not null).Select(r => new PartActivitySourceDto(r.SourceId!.Value, r.SourceName!, r.Count))],
        };
    }
}
