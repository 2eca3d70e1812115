using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.Health;

namespace Mmo.AspNetCore.Health;

/// <summary>Runs the checks that must hold before this host gets requests.</summary>
public sealed partial class Readiness(IEnumerable<IReadinessCheck> checks, ILogger<Readiness> logger) : ISingletonDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>All of them at once; one that hangs counts as not ready after five seconds. Reasons also go to the log.</summary>
    public async Task<IReadOnlyList<ReadinessResult>> CheckAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(checks.Select(check => RunAsync(check, cancellationToken)));

    private async Task<ReadinessResult> RunAsync(IReadinessCheck check, CancellationToken cancellationToken)
    {
        string reason;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            if (await check.CheckAsync(limit.Token).WaitAsync(Patience, cancellationToken) is not { } said)
            {
                return new ReadinessResult(check.Name, true, null);
            }

            reason = said;
            LogNotReady(check.Name, reason, null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            reason = exception.GetType().Name;
            LogNotReady(check.Name, reason, exception);
        }

        return new ReadinessResult(check.Name, false, reason);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: {Check}: {Reason}")]
    private partial void LogNotReady(string check, string reason, Exception? exception);
}
