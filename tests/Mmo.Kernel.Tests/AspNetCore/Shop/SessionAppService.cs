using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Services;
using Mmo.AspNetCore.Authentication;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

public sealed record SignInInput(string UserName, bool OtherTenant = false);

public sealed record WhoDto(string Name, Guid? UserId, Guid? ApiKeyId, Guid? TenantId, string Culture);

internal sealed class SessionAppService(IWebSession session, ICurrentUser user, ICurrentTenant tenant) : IApplicationService
{
    [AllowAnonymous]
    public Task CreateAsync(SignInInput input) => session.SignInAsync(
        IWebSession.CreatePrincipal(
            input.OtherTenant ? ShopSessions.TenantB : ShopSessions.TenantA,
            new Guid(MD5.HashData(Encoding.UTF8.GetBytes(input.UserName))),
            input.UserName,
            Guid.Empty),
        isPersistent: false);

    public Task DeleteAsync() => session.SignOutAsync();

    [AllowAnonymous]
    public Task<WhoDto> GetAsync() => Task.FromResult(new WhoDto(
        user.Name, user.Id, user.ApiKeyId, tenant.Id, System.Globalization.CultureInfo.CurrentUICulture.Name));
}
