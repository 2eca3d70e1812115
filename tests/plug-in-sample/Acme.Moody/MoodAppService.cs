using Microsoft.AspNetCore.Authorization;

namespace Acme.Moody;

[Authorize]
internal sealed class MoodAppService : IMoodAppService
{
    public Task<string> GetAsync() => Calm.Is ? Task.FromResult("calm") : throw new InvalidOperationException("Do not ask.");
}
