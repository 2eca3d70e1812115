using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.DataScopes;
using Mmo.Application.Dtos;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Identity.Rights;
using Mmo.Localization;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Identity.ApiKeys;

[Authorize(IdentityPermissions.ApiKeys.Default)]
internal sealed class ApiKeyAppService(
    IdentityDbContext db,
    ActingUser actingUser,
    RightsGuard guard,
    IPermissionDefinitions definitions,
    IMmoTexts texts,
    ICurrentUser currentUser,
    TimeProvider clock) : IApiKeyAppService
{
    private static readonly Expression<Func<ApiKey, ApiKeyDto>> ToDto = key => new ApiKeyDto
    {
        Id = key.Id,
        Name = key.Name,
        Prefix = key.Prefix,
        Scopes = key.Scopes,
        CreationTime = key.CreationTime,
        CreatorName = key.CreatorName,
        ExpirationTime = key.ExpirationTime,
        LastUsedTime = key.LastUsedTime,
        RevocationTime = key.RevocationTime,
    };

    public async Task<ListResultDto<ApiKeyDto>> GetListAsync(CancellationToken cancellationToken = default) =>
        new() { Items = await db.ApiKeys.AsNoTracking().OrderByDescending(k => k.CreationTime).Select(ToDto).ToListAsync(cancellationToken) };

    public async Task<ListResultDto<ApiKeyScopeDto>> GetScopesAsync(CancellationToken cancellationToken = default)
    {
        var own = await actingUser.GetGrantedAsync(cancellationToken);
        return new ListResultDto<ApiKeyScopeDto>
        {
            Items = [.. definitions.All.Values
                .Where(permission => permission.AllowApiKey && own.Contains(permission.Name))
                .Select(permission => new ApiKeyScopeDto(
                    permission.Name, texts.Get($"Permission:{permission.Name}"), texts.Get($"PermissionGroup:{permission.Module}")))],
        };
    }

    [Authorize(IdentityPermissions.ApiKeys.Create)]
    public async Task<CreatedApiKeyDto> CreateAsync(CreateApiKeyDto input, CancellationToken cancellationToken = default)
    {
        await CheckAsync(input, cancellationToken);
        var secret = ApiKeySecret.Generate();
        var key = new ApiKey
        {
            Id = Uuid.Next(clock),
            Name = input.Name.Trim(),
            Prefix = ApiKeySecret.PrefixOf(secret),
            Hash = ApiKeySecret.HashOf(secret)!,
            Scopes = [.. input.Scopes.Distinct().Order(StringComparer.Ordinal)],
            CreatorName = currentUser.Name,
            CreationTime = clock.GetUtcNow(),
            ExpirationTime = input.ExpirationTime?.ToUniversalTime(),
        };
        db.ApiKeys.Add(key);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_api_key_name"))
        {
            throw new BusinessException(IdentityErrorCodes.ApiKeyNameTaken, innerException: exception).WithData("Name", key.Name);
        }

        return new CreatedApiKeyDto { ApiKey = await ReadAsync(key.Id, cancellationToken), Key = secret };
    }

    [Authorize(IdentityPermissions.ApiKeys.Revoke)]
    public async Task<ApiKeyDto> RevokeAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var key = await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == id, cancellationToken) ?? throw new EntityNotFoundException("ApiKey", id);
        key.RevocationTime ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return await ReadAsync(id, cancellationToken);
    }

    private async Task CheckAsync(CreateApiKeyDto input, CancellationToken cancellationToken)
    {
        if (input.ExpirationTime <= clock.GetUtcNow())
        {
            throw new MmoValidationException("expirationTime", IdentityErrorCodes.NotInTheFuture);
        }

        if (input.Scopes.FirstOrDefault(name => definitions.All.GetValueOrDefault(name)?.AllowApiKey != true) is { } unknown)
        {
            throw new MmoValidationException("scopes", IdentityErrorCodes.UnknownPermission, ("Permission", unknown));
        }

        await guard.EnsureHoldsAsync(input.Scopes, cancellationToken);

        // A key sees the whole company.
        await guard.EnsureSeesAsFarAsync(DataScopeKind.All, cancellationToken);
    }

    private Task<ApiKeyDto> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        db.ApiKeys.AsNoTracking().Where(k => k.Id == id).Select(ToDto).SingleAsync(cancellationToken);
}
