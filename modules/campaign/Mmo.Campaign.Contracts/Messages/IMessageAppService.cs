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

    /// <summary>
    /// Sends uncertain messages again: who got the first one gets it twice. Consent, suppression, quiet hours and cap are looked at again. A
    /// stopped journey sends nothing more.
    /// </summary>
    Task<ResolvedMessagesDto> SendAgainAsync(ResolveMessagesDto input, CancellationToken cancellationToken = default);

    /// <summary>Counts uncertain messages as sent, when they became uncertain.</summary>
    Task<ResolvedMessagesDto> CountAsSentAsync(ResolveMessagesDto input, CancellationToken cancellationToken = default);
}
