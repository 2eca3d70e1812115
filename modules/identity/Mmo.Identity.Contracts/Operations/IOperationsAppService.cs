using Mmo.Application.Services;

namespace Mmo.Identity.Operations;

/// <summary>How the platform runs.</summary>
public interface IOperationsAppService : IApplicationService
{
    /// <summary>The company's own figures: what waits for each worker, and what modules tell of themselves.</summary>
    Task<OperationsDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>The whole installation, for the administrators of the company that runs it: hosts, workers, database, plug-ins.</summary>
    Task<InstallationDto> GetInstallationAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Has a consumer take the company's events once more that it put aside because it could not take them: up to 200 commits, each by itself.
    /// What fails again stays aside.
    /// </summary>
    Task<ParkedRetryDto> RetryParkedAsync(RetryParkedDto input, CancellationToken cancellationToken = default);
}
