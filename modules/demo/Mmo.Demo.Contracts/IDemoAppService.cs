using Mmo.Application.Services;

namespace Mmo.Demo;

/// <summary>The demo company (演示公司): a retailer with members, orders, journeys and leads that are made up.</summary>
public interface IDemoAppService : IApplicationService
{
    /// <summary>Whether there is one, and how far its making has come.</summary>
    Task<DemoDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes the demo company; one that is there is removed with all it has, and made anew.</summary>
    Task<DemoDto> ResetAsync(CancellationToken cancellationToken = default);

    /// <summary>Removes the demo company with all it has.</summary>
    Task<DemoDto> RemoveAsync(CancellationToken cancellationToken = default);

    /// <summary>Switches the made-up traffic of the demo company on or off.</summary>
    Task<DemoDto> SetPlayingAsync(SetPlayingDto input, CancellationToken cancellationToken = default);
}
