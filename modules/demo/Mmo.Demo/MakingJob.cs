using Microsoft.Extensions.Logging;
using Mmo.Demo.Making;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Demo;

/// <summary>Makes the demo company anew. Cancelled, nothing of it is left.</summary>
internal sealed class MakingJob(DemoSettings settings, DemoRegister register, DemoMaker maker, DemoErasure erasure, ILogger<MakingJob> logger)
    : DemoJob(settings, register, logger), ISingletonDependency
{
    public const string Name = "demo.make";

    public override string Kind => Name;

    protected override string Asked => DemoStates.Making;

    public override async Task CleanUpAsync(OperationRun run, CancellationToken cancellationToken)
    {
        await erasure.EraseAsync(cancellationToken);
        await Register.EndAsync(DemoStates.None, null, null, cancellationToken);
    }

    protected override async Task WorkAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var password = await maker.MakeAsync(ReportAsync, cancellationToken);
        run.Done = run.Total ?? run.Done;
        await run.SaveAsync(cancellationToken);
        await Register.EndAsync(DemoStates.Ready, null, password, cancellationToken);

        async Task ReportAsync(string step, int percent, CancellationToken token)
        {
            (run.Step, run.Done, run.Total) = ($"Demo:Step.{step}", percent, 100);
            await run.SaveAsync(token);
            await Register.ReportAsync(step, percent, token);
        }
    }
}
