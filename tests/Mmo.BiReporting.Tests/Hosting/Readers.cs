using System.Collections.Concurrent;
using System.Security.Claims;
using Mmo.AspNetCore.Authentication;
using Mmo.DataScopes;
using Mmo.Identity.Tenants;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>What identity says, for the readers and companies of the tests. A reader shows their id instead of signing in.</summary>
internal sealed class Readers(ICurrentUser currentUser) : IApiKeyAuthenticator, IDataScopes, IPermissionChecker, ITenantDirectory
{
    private static readonly ConcurrentDictionary<Guid, Reader> All = new();
    private static readonly ConcurrentDictionary<Guid, TenantInfo> Tenants = new();

    public static void Add(Reader reader) => All[reader.Id] = reader;

    public static void Add(TenantInfo tenant) => Tenants[tenant.Id] = tenant;

    public Task<ClaimsPrincipal?> AuthenticateAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult<ClaimsPrincipal?>(All.GetValueOrDefault(Guid.Parse(key)) is { } reader
            ? new ClaimsPrincipal(new ClaimsIdentity(
                [new(MmoClaims.TenantId, $"{reader.TenantId}"), new(MmoClaims.UserId, $"{reader.Id}"), new(MmoClaims.Name, "林岚")], MmoSchemes.ApiKey))
            : null);

    public Task<DataScope> GetAsync(CancellationToken cancellationToken = default) => Task.FromResult(Current?.Scope ?? DataScope.All);

    public Task<bool> IsGrantedAsync(string permission, CancellationToken cancellationToken = default) =>
        Task.FromResult(Current?.Permissions.Contains(permission) == true);

    public Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(Current?.Permissions ?? new HashSet<string>());

    public Task<TenantInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) => Task.FromResult(Tenants.GetValueOrDefault(id));

    public Task<IReadOnlyDictionary<Guid, TenantInfo>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<Guid, TenantInfo>>(Tenants.Where(t => ids.Contains(t.Key)).ToDictionary());

    public Task<TenantInfo?> FindByCodeAsync(string code, CancellationToken cancellationToken = default) =>
        Task.FromResult(Tenants.Values.FirstOrDefault(t => t.Code == code));

    public Task<IReadOnlyList<TenantInfo>> GetActiveAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<TenantInfo>>([.. Tenants.Values]);

    private Reader? Current => currentUser.Id is { } id ? All.GetValueOrDefault(id) : null;
}
