using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Demo;

/// <summary>Removes the demo company with all it has. Half of a company is of no use to anybody, so it cannot be cancelled.</summary>
internal sealed class RemovingJob(DemoSettings settings, DemoRegister register, DemoErasure erasure, ILogger<RemovingJob> logger)
    : DemoJob(settings, register, logger), ISingletonDependency
{
    public const string Name = "demo.remove";

    public override string Kind => Name;

    protected override string Asked => DemoStates.Removing;

    protected override async Task WorkAsync(OperationRun run, CancellationToken cancellationToken)
    {
        run.Count("rows", await erasure.EraseAsync(cancellationToken));
        await run.SaveAsync(cancellationToken);
        await Register.EndAsync(DemoStates.None, null, null, cancellationToken);
    }
}
