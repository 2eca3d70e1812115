using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Journeys;

/// <summary>Journeys: drawn, published, watched.</summary>
public interface IJourneyAppService : IApplicationService
{
    /// <summary>The journeys.</summary>
    Task<PagedResultDto<JourneyListItemDto>> GetListAsync(GetJourneysInput input, CancellationToken cancellationToken = default);

    /// <summary>One journey with its draft.</summary>
    Task<JourneyDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The published versions, newest first.</summary>
    Task<ListResultDto<JourneyVersionDto>> GetVersionsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>One published version.</summary>
    Task<JourneyVersionDto> GetVersionAsync(Guid id, int version, CancellationToken cancellationToken = default);

    /// <summary>Makes a journey.</summary>
    Task<JourneyDto> CreateAsync(CreateJourneyDto input, CancellationToken cancellationToken = default);

    /// <summary>Saves the name and the draft. What runs does not change.</summary>
    Task<JourneyDto> UpdateAsync(Guid id, UpdateJourneyDto input, CancellationToken cancellationToken = default);

    /// <summary>Deletes a journey that was never published.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Looks a drawing over.</summary>
    Task<ListResultDto<JourneyFaultDto>> ValidateAsync(ValidateJourneyDto input, CancellationToken cancellationToken = default);

    /// <summary>Publishes the draft as a new version; people inside stay in theirs. Refused when it has faults.</summary>
    Task<JourneyDto> PublishAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default);

    /// <summary>People wait in place, nobody is lost, nothing is sent.</summary>
    Task<JourneyDto> PauseAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default);

    /// <summary>Goes on where everybody stands.</summary>
    Task<JourneyDto> ResumeAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default);

    /// <summary>Ends the journey: everybody leaves, messages that are not sent yet are dropped.</summary>
    Task<JourneyDto> StopAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default);

    /// <summary>Live counts of each node and way, of one version or of all.</summary>
    Task<JourneyCountsDto> GetCountsAsync(Guid id, int? version = null, CancellationToken cancellationToken = default);

    /// <summary>The people behind a count, within the reader's data scope.</summary>
    Task<KeysetResultDto<JourneyPersonDto>> GetPeopleAsync(Guid id, GetJourneyPeopleInput input, CancellationToken cancellationToken = default);
}
