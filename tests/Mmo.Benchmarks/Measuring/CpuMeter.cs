using System.Globalization;

namespace Mmo.Benchmarks.Measuring;

/// <summary>CPU-seconds of a process with all that it started, those that have ended included.</summary>
/// <param name="processId">The process.</param>
/// <param name="isAlone">Only the process itself: for a client that has started the server and the host.</param>
internal sealed class CpuMeter(int processId, bool isAlone = false)
{
    private const double TicksASecond = 100;

    private double _before = SecondsOf(processId, isAlone);

    /// <summary>What was used since the last call, or since the meter was made.</summary>
    public double Lap()
    {
        var now = SecondsOf(processId, isAlone);
        var used = now - _before;
        _before = now;
        return used;
    }

    // Of a process itself user and system time stand in fields 14 and 15 of its stat line, those of children it has waited for in 16 and 17.
    private static double SecondsOf(int root, bool isAlone)
    {
        if (isAlone)
        {
            return StatOf(root.ToString(CultureInfo.InvariantCulture))![3..5].Sum(t => double.Parse(t, CultureInfo.InvariantCulture)) / TicksASecond;
        }

        var processes = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(n => int.TryParse(n, out _)).Select(StatOf).OfType<string[]>().ToArray();
        var family = new HashSet<string> { root.ToString(CultureInfo.InvariantCulture) };
        for (var size = 0; size < family.Count;)
        {
            size = family.Count;
            family.UnionWith(processes.Where(p => family.Contains(p[2])).Select(p => p[0]));
        }

        return processes.Where(p => family.Contains(p[0])).Sum(p => p[3..].Sum(t => double.Parse(t, CultureInfo.InvariantCulture))) / TicksASecond;
    }

    // Process, name, parent, then the four times. The name stands in brackets and may hold blanks.
    private static string[]? StatOf(string? process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            var rest = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return [process!, "", rest[1], .. rest[11..15]];
        }
        catch (IOException)
        {
            // It ended meanwhile; its parent has counted it.
            return null;
        }
    }
}
