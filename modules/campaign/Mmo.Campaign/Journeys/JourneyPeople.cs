using System.Globalization;
using Mmo.Application.Dtos;
using Mmo.Campaign.Paging;
using Mmo.Campaign.People;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Journeys;

/// <summary>The people behind a count, as far as the reader's data scope goes.</summary>
internal sealed class JourneyPeople(ModuleDatabase<CampaignDbContext> database, IDataScopes scopes, Masking masking) : ITransientDependency
{
    public async Task<KeysetResultDto<JourneyPersonDto>> ListAsync(Guid journeyId, GetJourneyPeopleInput input, CancellationToken cancellationToken)
    {
        var hasConverted = input.HasConverted == true;
        var isInside = !hasConverted && (input.Outcome is null or NodeOutcome.Waiting or NodeOutcome.Held);
        if (!isInside && !hasConverted && string.IsNullOrEmpty(input.NodeId))
        {
            throw new MmoValidationException("nodeId", CampaignErrorCodes.NodeMissing);
        }

        var scope = await scopes.GetAsync(cancellationToken);
        var inScope = scope.ToSql("pr.unit_id", null);
        var cursor = PageCursor.Parse(input.Cursor, isInside ? 3 : 2);
        var parameters = new
        {
            journeyId, input.NodeId, input.Version, input.Reason, Outcome = (short?)input.Outcome, IsHeld = input.Outcome == NodeOutcome.Held,
            ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId, Take = input.MaxResultCount + 1,
            Node = isInside ? cursor?.Key[0] : null,
            At = cursor?.Read<DateTimeOffset>(isInside ? 1 : 0).ToUniversalTime(),
            Id = cursor?.Read<Guid>(isInside ? 2 : 1),
        };
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<JourneyPersonRow>(
            isInside ? JourneyPeopleSql.Inside(inScope, cursor) : hasConverted ? JourneyPeopleSql.Converted(inScope, cursor) : JourneyPeopleSql.Past(inScope, cursor), parameters, cancellationToken);
        var nameOf = await masking.NamesAsync(cancellationToken);
        return CursorPage.Of(
            rows, cursor, input.MaxResultCount,
            row => isInside ? [row.NodeId, Text(row.DueAt), row.EnrolmentId.ToString()] : [Text(row.At), row.EnrolmentId.ToString()],
            row => new JourneyPersonDto
            {
                EnrolmentId = row.EnrolmentId, ProfileId = row.ProfileId, Name = nameOf(row.Name), Version = row.Version, NodeId = row.NodeId,
                Outcome = row.Outcome, Reason = row.Reason, At = row.At, DueAt = isInside ? Moments.OrNull(row.DueAt) : null,
            });
    }

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
