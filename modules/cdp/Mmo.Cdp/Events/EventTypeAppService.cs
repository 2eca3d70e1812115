using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Cdp.Attributes;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Events;

[Authorize(CdpPermissions.Segments)]
internal sealed class EventTypeAppService(ModuleDatabase<CdpDbContext> database, EventLabels labels, TimeProvider clock) : IEventTypeAppService
{
    private const int Days = 30;

    public async Task<ListResultDto<EventTypeDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<TypeRow>(
            CatalogSql.EventTypes, new { Since = clock.GetUtcNow().AddDays(-Days), CatalogSql.MaxCount }, cancellationToken);
        return new ListResultDto<EventTypeDto>
        {
            Items =
            [
                .. rows.Select(r => new EventTypeDto
                {
                    Name = r.Name, Label = labels.Of(r.Name), IsInternal = r.Name.StartsWith(InternalEventNames.Prefix, StringComparison.Ordinal),
                    Count = r.Count, LastTime = r.LastAt,
                }),
            ],
        };
    }

    public async Task<ListResultDto<EventPropertyDto>> GetPropertiesAsync(GetEventPropertiesInput input, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var events = await transaction.QueryAsync<string>(
            CatalogSql.RecentEvents, new { input.Name, Since = clock.GetUtcNow().AddDays(-Days) }, cancellationToken);
        return new ListResultDto<EventPropertyDto> { Items = EventProperties.Of(events) };
    }

    private sealed class TypeRow
    {
        public string Name { get; init; } = "";

        public long Count { get; init; }

        public DateTimeOffset? LastAt { get; init; }
    }
}
