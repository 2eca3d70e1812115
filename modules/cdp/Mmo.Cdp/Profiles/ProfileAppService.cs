using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Cdp.Consents;
using Mmo.Cdp.People;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Cdp.Profiles;

[Authorize(CdpPermissions.Profiles)]
internal sealed class ProfileAppService(
    ProfileList list,
    ProfileReader reader,
    ProfileTimeline timeline,
    ModuleDatabase<CdpDbContext> database,
    ConsentService consents,
    IDataScopes scopes,
    IPermissionChecker permissions,
    ICurrentUser currentUser,
    TimeProvider clock) : IProfileAppService
{
    public async Task<KeysetResultDto<ProfileListItemDto>> GetListAsync(GetProfilesInput input, CancellationToken cancellationToken = default) =>
        await list.ReadAsync(input, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken);

    public async Task<ProfileDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(id, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken);

    public async Task<KeysetResultDto<TimelineEventDto>> GetTimelineAsync(Guid id, GetTimelineInput input, CancellationToken cancellationToken = default) =>
        await timeline.ReadAsync(id, input, await scopes.GetAsync(cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.ProfilesReveal)]
    public async Task<ProfileRevealedDto> RevealAsync(Guid id, RevealProfileDto input, CancellationToken cancellationToken = default) =>
        await reader.RevealAsync(id, input.Reason.Trim(), await scopes.GetAsync(cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.ProfilesEdit)]
    public Task<ProfileConsentDto> GrantConsentAsync(Guid id, ChangeConsentDto input, CancellationToken cancellationToken = default) =>
        ChangeConsentAsync(id, input, isGranted: true, cancellationToken);

    [Authorize(CdpPermissions.ProfilesEdit)]
    public Task<ProfileConsentDto> WithdrawConsentAsync(Guid id, ChangeConsentDto input, CancellationToken cancellationToken = default) =>
        ChangeConsentAsync(id, input, isGranted: false, cancellationToken);

    private async Task<ProfileConsentDto> ChangeConsentAsync(Guid id, ChangeConsentDto input, bool isGranted, CancellationToken cancellationToken)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var (address, part) = await FindAddressAsync(id, input, scope, cancellationToken);
        await consents.ChangeAsync(
            input.IdempotencyKey is { Length: > 0 } key ? $"{id}:{key}" : Uuid.Next(clock).ToString(),
            part,
            new ConsentChange(input.Channel, input.Purpose, isGranted, address, input.Reason.Trim(), currentUser.Id),
            clock.GetUtcNow(),
            cancellationToken);
        await AuditAsync(id, input, isGranted, cancellationToken);
        var details = await reader.ReadAsync(id, scope, mayReveal: false, cancellationToken);
        return details.Consents.Single(c => c.Channel == input.Channel && c.Purpose == input.Purpose && c.AddressKey == input.AddressKey);
    }

    private async Task<(string Address, PartId Part)> FindAddressAsync(
        Guid id, ChangeConsentDto input, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (_, parts) = await ProfileReader.FindAsync(transaction, id, scope, cancellationToken);
        var identifiers = await transaction.QueryAsync<IdentifierRow>(ProfileReadSql.Identifiers, new { Parts = parts }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        var address = ProfileConsents.Find(identifiers, input.Channel, input.AddressKey)
            ?? throw new MmoValidationException("addressKey", "Cdp:NoSuchAddress");
        return (address, new PartId(identifiers.First(i => i.Value == address).PartNo));
    }

    private async Task AuditAsync(Guid id, ChangeConsentDto input, bool isGranted, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.AuditAsync(
            isGranted ? "consentGranted" : "consentWithdrawn", "Profile", id.ToString(), new { input.Channel, input.Purpose }, input.Reason, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Task<bool> MayRevealAsync(CancellationToken cancellationToken) => permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
}
