using System.Diagnostics;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>
/// How many events a form stores a second, and what of the processors it takes: slice by slice, since the forms take turns, so that they all
/// meet what else the machine does.
/// </summary>
internal sealed class RateMeter(int serverProcess, int clientProcess)
{
    private readonly List<(int Events, double Seconds)> _slices = [];
    private readonly CpuMeter _server = new(serverProcess);
    private readonly CpuMeter _client = new(clientProcess, isAlone: true);
    private double _serverSeconds;
    private double _clientSeconds;

    /// <param name="events">How many the work stores.</param>
    /// <param name="work">What is timed.</param>
    /// <param name="settle">What costs, but does not count as time.</param>
    public async Task MeasureAsync(int events, Func<Task> work, Func<Task>? settle = null)
    {
        _server.Lap();
        _client.Lap();
        var began = Stopwatch.GetTimestamp();
        await work();
        _slices.Add((events, Stopwatch.GetElapsedTime(began).TotalSeconds));
        if (settle is not null)
        {
            await settle();
        }

        _serverSeconds += _server.Lap();
        _clientSeconds += _client.Lap();
    }

    public double Rate => RateOf(_slices);

    public double FirstQuarter => RateOf(_slices.Take(Math.Max(1, _slices.Count / 4)));

    public double LastQuarter => RateOf(_slices.TakeLast(Math.Max(1, _slices.Count / 4)));

    public Figure.Cpu Cost
    {
        get
        {
            var millions = _slices.Sum(s => s.Events) / 1e6;
            return new Figure.Cpu(_serverSeconds / millions, _clientSeconds / millions);
        }
    }

    private static double RateOf(IEnumerable<(int Events, double Seconds)> slices) => slices.Sum(s => s.Events) / slices.Sum(s => s.Seconds);
}
