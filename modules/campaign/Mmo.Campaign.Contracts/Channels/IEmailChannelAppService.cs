using Mmo.Application.Services;

namespace Mmo.Campaign.Channels;

/// <summary>The sender, quiet hours and cap of e-mail.</summary>
public interface IEmailChannelAppService : IApplicationService
{
    /// <summary>What is set.</summary>
    Task<EmailChannelDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets it; messages that are not sent yet follow the new rules.</summary>
    Task<EmailChannelDto> UpdateAsync(EmailChannelDto input, CancellationToken cancellationToken = default);
}
