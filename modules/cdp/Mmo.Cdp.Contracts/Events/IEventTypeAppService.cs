using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Events;

/// <summary>The events that are known, for pickers.</summary>
public interface IEventTypeAppService : IApplicationService
{
    /// <summary>All event names, the most frequent first.</summary>
    Task<ListResultDto<EventTypeDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The properties of recent events of a name, with sample values.</summary>
    Task<ListResultDto<EventPropertyDto>> GetPropertiesAsync(GetEventPropertiesInput input, CancellationToken cancellationToken = default);
}
