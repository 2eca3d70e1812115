using System.Diagnostics;

namespace Mmo.Benchmarks.Measuring;

/// <summary>Times pieces of work.</summary>
internal static class Clocked
{
    public static async Task<(T Answer, double Milliseconds)> RunAsync<T>(Func<Task<T>> work)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await work();
        return (answer, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
