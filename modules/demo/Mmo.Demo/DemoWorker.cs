using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.Demo.Making;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.ErrorHandling;

namespace Mmo.Demo;

/// <summary>
/// Makes and removes the demo company when somebody asked for it. What is under way stands in the register: a host that was killed in the middle is
/// followed by one that removes what there is and begins anew.
/// </summary>
internal sealed class DemoWorker(
    DemoSettings settings, DemoRegister register, DemoErasure erasure, DemoMaker maker, TimeProvider clock, ILogger<DemoWorker> logger)
    : IWorkerSource, ISingletonDependency
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    public IEnumerable<Worker> Workers() =>
        settings.IsEnabled ? [new Worker("work:demo:making", RunOnceAsync, cancellation => Task.Delay(Period, clock, cancellation))] : [];

    /// <summary>Does what was asked for, if anything was.</summary>
    public async Task<bool> RunOnceAsync(CancellationToken cancellationToken)
    {
        var row = await register.GetAsync(cancellationToken);
        switch (row.State)
        {
            case DemoStates.Making:
                await DoAsync(() => maker.MakeAsync(cancellationToken), DemoStates.Ready, cancellationToken);
                break;
            case DemoStates.Removing:
                await DoAsync(
                    async () =>
                    {
                        await erasure.EraseAsync(cancellationToken);
                        return null;
                    },
                    DemoStates.None, cancellationToken);
                break;
        }

        return false;
    }

    private async Task DoAsync(Func<Task<string?>> work, string then, CancellationToken cancellationToken)
    {
        try
        {
            var password = await work();
            await register.EndAsync(then, null, password, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "The demo company could not be made or removed.");
            await register.EndAsync(DemoStates.Failed, exception is BusinessException { Code: DemoErrorCodes.CodeTaken } ? DemoErrorCodes.CodeTaken : "Demo:Failed", null, cancellationToken);
        }
    }
}
