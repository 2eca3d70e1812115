using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Channels;

/// <summary>The mail servers. Without one in use, messages go to the built-in mailbox and nothing leaves the machine.</summary>
public interface IMailServerAppService : IApplicationService
{
    /// <summary>All servers in their order; the first one in use that is not in trouble sends.</summary>
    Task<ListResultDto<MailServerDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a server.</summary>
    Task<MailServerDto> CreateAsync(SaveMailServerDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes a server.</summary>
    Task<MailServerDto> UpdateAsync(Guid id, UpdateMailServerDto input, CancellationToken cancellationToken = default);

    /// <summary>Removes a server.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Connects and signs in; sends nothing.</summary>
    Task<MailServerTestDto> TestAsync(TestMailServerDto input, CancellationToken cancellationToken = default);
}
