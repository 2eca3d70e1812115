using System.Runtime.InteropServices;

namespace Mmo.Host;

/// <summary>
/// SIGTERM or Ctrl+C: nothing more is accepted, what was accepted is committed, messages under way are settled, the leases go back. What is
/// not done in time is found unfinished by the next host, as after a power failure; a second signal says not to wait for it.
/// </summary>
internal sealed partial class GracefulStop
{
    /// <summary>With the stop of the embedded PostgreSQL this stays below the 30 seconds that most supervisors wait before they kill.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    private readonly CancellationTokenSource _hurry = new();
    private readonly WebApplication _app;
    private int _signals;

    private GracefulStop(WebApplication app) => _app = app;

    /// <summary>Returns when the host has stopped.</summary>
    public static async Task WaitAsync(WebApplication app)
    {
        var stop = new GracefulStop(app);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, stop.OnSignal);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, stop.OnSignal);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = app.Lifetime.ApplicationStopping.Register(() => asked.TrySetResult());
        await asked.Task;
        await stop.StopAsync();
    }

    private async Task StopAsync()
    {
        LogStopping(_app.Logger, Patience.TotalSeconds);
        try
        {
            await _app.StopAsync(_hurry.Token);
            LogStopped(_app.Logger);
        }
        catch (Exception exception) when (exception is OperationCanceledException or AggregateException)
        {
            LogCutShort(_app.Logger, exception.Message);
        }
    }

    // The framework's own handler takes the first signal; both are told of each.
    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _signals) > 1)
        {
            _hurry.Cancel();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopping: finishing what was begun, for {Seconds} seconds at most. A second signal hurries.")]
    private static partial void LogStopping(ILogger logger, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopped; nothing is left unfinished.")]
    private static partial void LogStopped(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stop was cut short ({Reason}); the next host finds what is unfinished.")]
    private static partial void LogCutShort(ILogger logger, string reason);
}
