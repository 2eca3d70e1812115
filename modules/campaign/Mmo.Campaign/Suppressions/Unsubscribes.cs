using System.Globalization;
using Mmo.Application.Dtos;
using Mmo.Campaign.Paging;
using Mmo.Campaign.People;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;

namespace Mmo.Campaign.Suppressions;

/// <summary>Reads who unsubscribed, among the people whom the reader may see.</summary>
internal sealed class Unsubscribes(ModuleDatabase<CampaignDbContext> database, IDataScopes scopes, Masking masking) : ITransientDependency
{
    public async Task<KeysetResultDto<UnsubscribeDto>> ReadAsync(GetUnsubscribesInput input, CancellationToken cancellationToken)
    {
        var cursor = PageCursor.Parse(input.Cursor, 2);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<UnsubscribeRow>(
            UnsubscribeSql.Page(scope.ToSql("pr.unit_id", null), input.Way, cursor),
            new
            {
                Way = (int?)input.Way, At = cursor?.Read<DateTimeOffset>(0), Id = cursor?.Read<Guid>(1), ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId,
                Take = input.MaxResultCount + 1,
            },
            cancellationToken);
        var nameOf = await masking.NamesAsync(cancellationToken);
        return CursorPage.Of(
            rows, cursor, input.MaxResultCount, row => [row.OccurredAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), row.Id.ToString()], row => new UnsubscribeDto
            {
                Id = row.Id, ProfileId = row.ProfileId, Name = nameOf(row.Name), Address = Masking.Address(row.Address), Purpose = row.Purpose, Way = row.Way,
                Note = row.Way == UnsubscribeWay.ByHand ? row.Reason : null, SourceName = row.Way == UnsubscribeWay.Source ? row.SourceName : null, Since = row.OccurredAt,
            });
    }
}
