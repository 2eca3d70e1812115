using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Mmo.DependencyInjection;
using Mmo.Users;

namespace Mmo.AspNetCore.Authentication;

/// <summary>The principal of the running request; nobody where there is none.</summary>
internal sealed class HttpCurrentUser(IHttpContextAccessor accessor) : ICurrentUser, ISingletonDependency
{
    public bool IsAuthenticated => Principal is not null;

    public Guid? Id => ReadGuid(MmoClaims.UserId);

    public Guid? ApiKeyId => ReadGuid(MmoClaims.ApiKeyId);

    public string Name => Principal?.FindFirstValue(MmoClaims.Name) ?? "system";

    private ClaimsPrincipal? Principal => accessor.HttpContext?.User is { Identity.IsAuthenticated: true } principal ? principal : null;

    private Guid? ReadGuid(string claim) => Guid.TryParse(Principal?.FindFirstValue(claim), out var id) ? id : null;
}
