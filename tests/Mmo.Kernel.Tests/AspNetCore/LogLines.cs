using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mmo.Kernel.Tests.AspNetCore;

/// <summary>Keeps what the product logs, and of the framework warnings and above.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    public IReadOnlyCollection<(LogLevel Level, string Text)> All => _lines;

    public async Task<(LogLevel Level, string Text)> WaitForAsync(Func<string, bool> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            foreach (var line in _lines)
            {
                if (isIt(line.Text))
                {
                    return line;
                }
            }

            await Task.Delay(20, patience.Token);
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(_lines, categoryName.StartsWith("Mmo.") ? LogLevel.Debug : LogLevel.Warning);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<(LogLevel, string)> lines, LogLevel lowest) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Keep(logLevel, $"{formatter(state, exception)} {exception}");

        private void Keep(LogLevel logLevel, string text)
        {
            if (IsEnabled(logLevel))
            {
                lines.Enqueue((logLevel, text));
            }
        }
    }
}
