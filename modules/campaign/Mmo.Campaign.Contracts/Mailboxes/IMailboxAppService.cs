using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Mailboxes;

/// <summary>The built-in mailbox: where messages go while no mail server is in use. The message's id is the mail's.</summary>
public interface IMailboxAppService : IApplicationService
{
    /// <summary>The mails, newest first.</summary>
    Task<KeysetResultDto<MailDto>> GetListAsync(KeysetResultRequestDto input, CancellationToken cancellationToken = default);

    /// <summary>One mail. Its links and pictures are shown as they are, so that reading it here counts as nobody's open.</summary>
    /// <param name="id">The mail.</param>
    /// <param name="asCustomer">With the tracked links as its reader gets them: what is done with them counts as the reader's.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<MailDetailDto> GetAsync(Guid id, bool asCustomer = false, CancellationToken cancellationToken = default);
}
