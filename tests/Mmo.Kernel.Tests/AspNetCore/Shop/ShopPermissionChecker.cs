using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

/// <summary>The boss may do everything, an API key may read, a clerk nothing.</summary>
internal sealed class ShopPermissionChecker(ICurrentUser user) : IPermissionChecker
{
    public async Task<bool> IsGrantedAsync(string permission, CancellationToken cancellationToken = default) =>
        (await GetGrantedAsync(cancellationToken)).Contains(permission);

    public Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default)
    {
        string[] granted = user.Name == "boss" ? [ShopPermissions.Books, ShopPermissions.Edit]
            : user.ApiKeyId is not null ? [ShopPermissions.Books]
            : [];
        return Task.FromResult<IReadOnlySet<string>>(granted.ToHashSet());
    }
}
