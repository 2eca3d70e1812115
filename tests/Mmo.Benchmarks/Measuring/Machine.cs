using System.Globalization;
using System.Runtime.InteropServices;

namespace Mmo.Benchmarks.Measuring;

/// <summary>On what a table was measured.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024 / 1024 / 1024;
        return string.Create(
            CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores ({Processor()}), {memory} GiB, {RuntimeInformation.FrameworkDescription}, PostgreSQL 15 on the same machine");
    }

    /// <summary>How busy the machine was: 2.0 on 2 cores is full. Beside other work only ratios mean something.</summary>
    public static double Load() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
}
