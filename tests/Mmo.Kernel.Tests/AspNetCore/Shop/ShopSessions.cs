using System.Collections.Concurrent;
using System.Security.Claims;
using Mmo.AspNetCore.Authentication;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

/// <summary>Ends the sessions of users who were locked.</summary>
internal sealed class ShopSessions : ISessionValidator
{
    public static readonly Guid TenantA = Guid.Parse("0193a000-0000-7000-8000-00000000000a");
    public static readonly Guid TenantB = Guid.Parse("0193a000-0000-7000-8000-00000000000b");

    public ConcurrentDictionary<string, bool> Locked { get; } = new();

    public Task<bool> IsValidAsync(ClaimsPrincipal principal, CancellationToken cancellationToken) =>
        Task.FromResult(!Locked.ContainsKey(principal.FindFirstValue(MmoClaims.Name)!));
}
