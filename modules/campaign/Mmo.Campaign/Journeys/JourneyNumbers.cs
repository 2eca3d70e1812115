using Mmo.Application.Dtos;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Journeys;

/// <summary>Lists and counts, from the counters alone: nothing here grows with the number of people.</summary>
internal sealed class JourneyNumbers(ModuleDatabase<CampaignDbContext> database) : ITransientDependency
{
    public async Task<PagedResultDto<JourneyListItemDto>> ListAsync(GetJourneysInput input, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var parameters = new
        {
            Pattern = string.IsNullOrWhiteSpace(input.Filter)
                ? null
                : $"%{LikePattern.Escape(input.Filter.Trim())}%",
            Status = input.Status is { } status ? JourneyMapping.TextOf(status) : null,
            input.SkipCount,
            input.MaxResultCount,
        };
        return new PagedResultDto<JourneyListItemDto>
        {
            TotalCount = await transaction.SingleOrDefaultAsync<long>(JourneySql.Count, parameters, cancellationToken),
            Items = await transaction.QueryAsync<JourneyListItemDto>(JourneySql.Page(OrderOf(input.Sorting)), parameters, cancellationToken),
        };
    }

    public async Task<IReadOnlyList<JourneyVersionDto>> VersionsAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.QueryAsync<JourneyVersionDto>(JourneySql.Versions, new { id }, cancellationToken);
    }

    public async Task<JourneyCountsDto> CountsAsync(Guid id, int? version, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var nodes = await transaction.QueryAsync<NodeCountDto>(JourneySql.NodeCounts, new { id, version }, cancellationToken);
        var edges = await transaction.QueryAsync<EdgeCountDto>(JourneySql.EdgeCounts, new { id, version }, cancellationToken);
        var entered = await transaction.SingleOrDefaultAsync<long>(JourneySql.Entered, new { id, version }, cancellationToken);
        var converted = await transaction.SingleOrDefaultAsync<long>(JourneySql.Converted, new { id, version }, cancellationToken);
        return new JourneyCountsDto
        {
            Version = version, Entered = entered, Inside = nodes.Sum(n => n.Waiting), Converted = converted, Nodes = nodes, Edges = edges,
        };
    }

    private static string OrderOf(string? sorting) => sorting switch
    {
        null or "" or "updatedAt desc" => "j.updated_at desc",
        "updatedAt" => "j.updated_at",
        "name" => "j.name",
        "name desc" => "j.name desc",
        "entered" => "entered",
        "entered desc" => "entered desc",
        "inside" => "inside",
        "inside desc" => "inside desc",
        _ => throw new MmoValidationException("sorting", CampaignErrorCodes.SortingUnknown, ("Sorting", sorting), ("Known", "name, updatedAt, entered, inside")),
    };
}
