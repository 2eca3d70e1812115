using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Profiles;

/// <summary>Profiles (客户档案). Personal data is masked; <see cref="RevealAsync"/> shows it for a reason.</summary>
public interface IProfileAppService : IApplicationService
{
    /// <summary>Lists profiles.</summary>
    Task<KeysetResultDto<ProfileListItemDto>> GetListAsync(GetProfilesInput input, CancellationToken cancellationToken = default);

    /// <summary>One profile: who it is, why its parts are together, what is known and since when. The id of a merged profile leads to the survivor.</summary>
    Task<ProfileDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Everything that happened to the person, newest first.</summary>
    Task<KeysetResultDto<TimelineEventDto>> GetTimelineAsync(Guid id, GetTimelineInput input, CancellationToken cancellationToken = default);

    /// <summary>
    /// How many events a single part got on which day and from which source, without what the platform itself reported. Refused where the part has
    /// too many events to be divided.
    /// </summary>
    Task<PartActivityDto> GetPartActivityAsync(Guid id, GetPartActivityInput input, CancellationToken cancellationToken = default);

    /// <summary>Shows the personal data unmasked. The reason stands in the audit log.</summary>
    Task<ProfileRevealedDto> RevealAsync(Guid id, RevealProfileDto input, CancellationToken cancellationToken = default);

    /// <summary>Grants a consent by hand. The reason stands in the consent's history and the audit log.</summary>
    Task<ProfileConsentDto> GrantConsentAsync(Guid id, ChangeConsentDto input, CancellationToken cancellationToken = default);

    /// <summary>Withdraws a consent by hand.</summary>
    Task<ProfileConsentDto> WithdrawConsentAsync(Guid id, ChangeConsentDto input, CancellationToken cancellationToken = default);
}
