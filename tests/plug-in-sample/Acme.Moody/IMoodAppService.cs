using Mmo.Application.Services;

namespace Acme.Moody;

public interface IMoodAppService : IApplicationService
{
    Task<string> GetAsync();
}
