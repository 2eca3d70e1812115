using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Acme.Hello.Greetings;

[Authorize(HelloPermissions.Greetings)]
internal sealed class GreetingAppService(HelloDbContext context) : IGreetingAppService
{
    /// <summary>Says hello, and how often it was said for good.</summary>
    public async Task<GreetingDto> GetAsync(string name) => new($"你好，{name}", await context.Greetings.CountAsync(g => g.Name == name));

    public async Task<GreetingDto> CreateAsync(CreateGreetingDto input)
    {
        context.Greetings.Add(new Greeting { Id = Guid.CreateVersion7(), Name = input.Name });
        await context.SaveChangesAsync();
        return await GetAsync(input.Name);
    }
}
