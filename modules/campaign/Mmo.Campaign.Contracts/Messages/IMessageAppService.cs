using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Messages;

/// <summary>Messages and what became of them, within the reader's data scope.</summary>
public interface IMessageAppService : IApplicationService
{
    /// <summary>Messages, newest first.</summary>
    Task<KeysetResultDto<MessageDto>> GetListAsync(GetMessagesInput input, CancellationToken cancellationToken = default);

    /// <summary>One message with its deliveries.</summary>
    Task<MessageDetailDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Why messages of a node were held, dropped or failed, most frequent first.</summary>
    Task<ListResultDto<ReasonCountDto>> GetReasonsAsync(Guid journeyId, string nodeId, CancellationToken cancellationToken = default);
}
