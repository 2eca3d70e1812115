using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Mmo.DependencyInjection;
using Mmo.Users;

namespace Mmo.AspNetCore.Authentication;

/// <summary>The principal of the running request, or who the work acts as; nobody where there is neither.</summary>
internal sealed class HttpCurrentUser(IHttpContextAccessor accessor) : ICurrentUser, ISingletonDependency
{
    public bool IsAuthenticated => Principal is not null;

    public Guid? Id => ReadGuid(MmoClaims.UserId);

    public Guid? ApiKeyId => ReadGuid(MmoClaims.ApiKeyId);

    public string Name => Principal?.FindFirstValue(MmoClaims.Name) ?? "system";

    private ClaimsPrincipal? Principal => ActingUser.Current
        ?? (accessor.HttpContext?.User is { Identity.IsAuthenticated: true } principal ? principal : null);

    private Guid? ReadGuid(string claim) => Guid.TryParse(Principal?.FindFirstValue(claim), out var id) ? id : null;
}
