using Microsoft.AspNetCore.Authorization;

namespace Acme.Hello;

[Authorize(HelloPermissions.Greetings)]
internal sealed class GreetingAppService : IGreetingAppService
{
    public Task<GreetingDto> GetAsync(string name) => Task.FromResult(new GreetingDto($"你好，{name}"));
}
