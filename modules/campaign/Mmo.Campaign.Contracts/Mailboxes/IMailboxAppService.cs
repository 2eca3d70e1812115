using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Mailboxes;

/// <summary>The built-in mailbox: where messages go while no mail server is in use. The message's id is the mail's.</summary>
public interface IMailboxAppService : IApplicationService
{
    /// <summary>The mails, newest first.</summary>
    Task<KeysetResultDto<MailDto>> GetListAsync(KeysetResultRequestDto input, CancellationToken cancellationToken = default);

    /// <summary>One mail.</summary>
    Task<MailDetailDto> GetAsync(Guid id, CancellationToken cancellationToken = default);
}
