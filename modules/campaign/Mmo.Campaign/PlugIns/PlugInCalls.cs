using Microsoft.Extensions.Configuration;
using Mmo.Campaign.Nodes;
using Mmo.DependencyInjection;
using Mmo.PlugIns;

namespace Mmo.Campaign.PlugIns;

/// <summary>Calls nodes of plug-ins: within a time, and whatever they throw is theirs.</summary>
internal sealed class PlugInCalls(PlugInFaults faults, IConfiguration configuration) : ISingletonDependency
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _patience = TimeSpan.FromSeconds(configuration.GetValue("Campaign:PlugInNodes:Seconds", 120));

    public async Task<T> CallAsync<T>(PlugInKind kind, Guid tenantId, Func<INodeKind, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_patience);
        try
        {
            // On a thread of its own, and not waited for for ever: not everybody's code looks at its token.
            var answer = await Task.Run(() => call(kind.Node, limit.Token), limit.Token).WaitAsync(_patience + Grace, cancellationToken);
            faults.Clear(kind.PlugIn, PlugInPart.Node, kind.Described.Kind, tenantId);
            return answer;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = exception is TimeoutException or OperationCanceledException && limit.IsCancellationRequested
                ? $"It did not answer within {_patience.TotalSeconds:0} seconds."
                : exception.Message;
            faults.Note(kind.PlugIn, PlugInPart.Node, kind.Described.Kind, reason, tenantId);
            throw new PlugInNodeException($"{kind.PlugInName}: {reason}", exception);
        }
    }
}
