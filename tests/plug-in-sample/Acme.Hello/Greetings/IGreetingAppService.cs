using Mmo.Application.Services;

namespace Acme.Hello.Greetings;

public interface IGreetingAppService : IApplicationService
{
    Task<GreetingDto> GetAsync(string name);

    Task<GreetingDto> CreateAsync(CreateGreetingDto input);
}

public sealed record GreetingDto(string Text, int Times);

public sealed record CreateGreetingDto(string Name);
