using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.Permissions;

namespace Mmo.Cdp.Profiles;

[Authorize(CdpPermissions.Profiles)]
internal sealed class ProfileAppService(
    ProfileList list,
    ProfileReader reader,
    ProfileTimeline timeline,
    PartActivity activity,
    ConsentByHand consents,
    IDataScopes scopes,
    IPermissionChecker permissions) : IProfileAppService
{
    public async Task<KeysetResultDto<ProfileListItemDto>> GetListAsync(GetProfilesInput input, CancellationToken cancellationToken = default) =>
        await list.ReadAsync(input, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken);

    public async Task<ProfileDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(id, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken);

    public async Task<KeysetResultDto<TimelineEventDto>> GetTimelineAsync(Guid id, GetTimelineInput input, CancellationToken cancellationToken = default) =>
        await timeline.ReadAsync(id, input, await scopes.GetAsync(cancellationToken), cancellationToken);

    public async Task<PartActivityDto> GetPartActivityAsync(Guid id, GetPartActivityInput input, CancellationToken cancellationToken = default) =>
        await activity.ReadAsync(id, input, await scopes.GetAsync(cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.ProfilesReveal)]
    public async Task<ProfileRevealedDto> RevealAsync(Guid id, RevealProfileDto input, CancellationToken cancellationToken = default) =>
        await reader.RevealAsync(id, input.Reason.Trim(), await scopes.GetAsync(cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.ProfilesEdit)]
    public Task<ProfileConsentDto> GrantConsentAsync(Guid id, ChangeConsentDto input, CancellationToken cancellationToken = default) =>
        ChangeConsentAsync(id, input, isGranted: true, cancellationToken);

    [Authorize(CdpPermissions.ProfilesEdit)]
    public Task<ProfileConsentDto> WithdrawConsentAsync(Guid id, ChangeConsentDto input, CancellationToken cancellationToken = default) =>
        ChangeConsentAsync(id, input, isGranted: false, cancellationToken);

    private async Task<ProfileConsentDto> ChangeConsentAsync(Guid id, ChangeConsentDto input, bool isGranted, CancellationToken cancellationToken) =>
        await consents.ChangeAsync(id, input, isGranted, await scopes.GetAsync(cancellationToken), cancellationToken);

    private Task<bool> MayRevealAsync(CancellationToken cancellationToken) => permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
}
