using Mmo.Application.Services;

namespace Mmo.Campaign.TestMails;

/// <summary>Tests of templates: on the way of real messages, and counted nowhere.</summary>
public interface ITestMailAppService : IApplicationService
{
    /// <summary>Sends a test and waits for what the mail server says.</summary>
    Task<TestMailDto> SendAsync(SendTestMailDto input, CancellationToken cancellationToken = default);
}
