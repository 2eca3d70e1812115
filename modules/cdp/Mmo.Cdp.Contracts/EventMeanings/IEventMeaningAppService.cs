using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.EventMeanings;

/// <summary>Which events are orders and refunds. A change holds for events that come after it.</summary>
public interface IEventMeaningAppService : IApplicationService
{
    /// <summary>All meanings by event name.</summary>
    Task<ListResultDto<EventMeaningDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gives an event a meaning.</summary>
    Task<EventMeaningDto> CreateAsync(CreateEventMeaningDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes a meaning.</summary>
    Task<EventMeaningDto> UpdateAsync(Guid id, UpdateEventMeaningDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes an event's meaning away.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
