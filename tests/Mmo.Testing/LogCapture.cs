using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mmo.Testing;

/// <summary>Keeps everything that a host logs, down to Debug, while a test wants it; it costs the others nothing.</summary>
public sealed class LogCapture : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = [];
    private volatile bool _isOn;

    /// <summary>What was logged: category level, text and exception.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Adds one to a host.</summary>
    public static void AddTo(ILoggingBuilder logging) => logging.AddProvider(new LogCapture()).AddFilter<LogCapture>(null, LogLevel.Debug);

    /// <summary>Forgets what was and listens.</summary>
    public LogCapture Begin()
    {
        _lines.Clear();
        _isOn = true;
        return this;
    }

    /// <summary>The lines that hold any of these texts.</summary>
    public IReadOnlyList<string> With(params string[] texts) => [.. _lines.Where(line => texts.Any(t => line.Contains(t, StringComparison.OrdinalIgnoreCase)))];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => _isOn && logLevel >= LogLevel.Debug;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _lines.Enqueue($"{logLevel} {formatter(state, exception)} {state} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
