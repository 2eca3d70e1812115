using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Campaign.Paging;
using Mmo.Campaign.People;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.Campaign.Messages;

[Authorize(CampaignPermissions.Messages)]
internal sealed class MessageAppService(
    ModuleDatabase<CampaignDbContext> database, IDataScopes scopes, Masking masking, MessageResolution resolution, IMmoTexts texts) : IMessageAppService
{
    public async Task<KeysetResultDto<MessageDto>> GetListAsync(GetMessagesInput input, CancellationToken cancellationToken = default)
    {
        var cursor = PageCursor.Parse(input.Cursor, 1);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<MessageListRow>(
            MessageListSql.Page(scope.ToSql("pr.unit_id", null), input, cursor),
            new
            {
                input.JourneyId, input.NodeId, input.ProfileId, State = (short?)input.State, input.Reason, Id = cursor?.Read<Guid>(0),
                ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId, Take = input.MaxResultCount + 1,
            },
            cancellationToken);
        var nameOf = await masking.NamesAsync(cancellationToken);
        return CursorPage.Of(rows, cursor, input.MaxResultCount, row => [row.Id.ToString()], row => MessageMap.ToDto(row, nameOf));
    }

    public async Task<MessageDetailDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await transaction.SingleOrDefaultAsync<MessageListRow>(
                MessageListSql.One(scope.ToSql("pr.unit_id", null)), new { id, ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId }, cancellationToken)
            ?? throw new EntityNotFoundException("Message", id);
        var deliveries = await transaction.QueryAsync<DeliveryDto>(MessageListSql.Deliveries, new { id }, cancellationToken);
        return MessageMap.Detail(row, await masking.NamesAsync(cancellationToken), deliveries, texts);
    }

    public async Task<ListResultDto<ReasonCountDto>> GetReasonsAsync(Guid journeyId, string nodeId, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return new() { Items = await transaction.QueryAsync<ReasonCountDto>(MessageListSql.Reasons, new { journeyId, nodeId }, cancellationToken) };
    }

    [Authorize(CampaignPermissions.MessagesResolve)]
    public Task<ResolvedMessagesDto> SendAgainAsync(ResolveMessagesDto input, CancellationToken cancellationToken = default) =>
        resolution.SendAgainAsync(input, cancellationToken);

    [Authorize(CampaignPermissions.MessagesResolve)]
    public Task<ResolvedMessagesDto> CountAsSentAsync(ResolveMessagesDto input, CancellationToken cancellationToken = default) =>
        resolution.CountAsSentAsync(input, cancellationToken);
}
