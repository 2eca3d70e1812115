using Mmo.Application.Services;

namespace Acme.Hello;

public interface IGreetingAppService : IApplicationService
{
    Task<GreetingDto> GetAsync(string name);
}

public sealed record GreetingDto(string Text);
