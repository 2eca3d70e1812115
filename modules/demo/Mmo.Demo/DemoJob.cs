using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;

namespace Mmo.Demo;

/// <summary>
/// Making or removing the demo company as a long job. The register says what is asked for and whose rows may go, the operation how far it is: a host
/// that was killed in the middle is followed by one that removes what there is and begins anew.
/// </summary>
internal abstract class DemoJob(DemoSettings settings, DemoRegister register, ILogger logger) : IOperationHandler
{
    public abstract string Kind { get; }

    /// <summary>What stands in the register while it is asked for.</summary>
    protected abstract string Asked { get; }

    protected DemoRegister Register => register;

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var row = await register.GetAsync(cancellationToken);
        if (row.State != Asked || row.StartedAt != run.Arguments<DemoRequest>().AskedAt)
        {
            // It was done by a host that died before it could say so, or something else has been asked for since.
            return false;
        }

        if (!settings.IsEnabled)
        {
            throw new BusinessException(DemoErrorCodes.Disabled);
        }

        try
        {
            await WorkAsync(run, cancellationToken);
            return false;
        }
        catch (Exception exception) when (exception is not BusinessException and not OperationLostException
            && !cancellationToken.IsCancellationRequested && !DatabaseErrors.IsTransient(exception))
        {
            logger.LogError(exception, "The demo company could not be made or removed.");
            throw new BusinessException("Demo:Failed", innerException: exception);
        }
    }

    public virtual Task CleanUpAsync(OperationRun run, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task FailedAsync(OperationRun run, string error, CancellationToken cancellationToken) => register.EndAsync(
        DemoStates.Failed, error is DemoErrorCodes.CodeTaken or DemoErrorCodes.Disabled ? error : "Demo:Failed", null, cancellationToken);

    protected abstract Task WorkAsync(OperationRun run, CancellationToken cancellationToken);
}
