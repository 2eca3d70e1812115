using Mmo.Application.Services;

namespace Mmo.Identity.PlugIns;

/// <summary>What browsers tell of the plug-ins' parts of the admin UI.</summary>
public interface IPlugInFaultAppService : IApplicationService
{
    /// <summary>Tells that a part failed, for the plug-ins page; every signed-in user may. Parts that no plug-in has are passed over.</summary>
    Task CreateAsync(ReportPlugInFaultDto input, CancellationToken cancellationToken = default);
}
