using System.Globalization;

namespace Mmo.Benchmarks.Reporting;

/// <summary>
/// One row of a table: what our path does, the limit (the bare SQL, a bare loop) and the naive form for the same work, measured in the same run.
/// </summary>
internal sealed record Figure(string What, double Ours, string Unit)
{
    public double? Bare { get; init; }

    public double? Naive { get; init; }

    /// <summary>CPU-seconds per million pieces of work, of the database and of the host with its clients.</summary>
    public Cpu? Cost { get; init; }

    /// <summary>The bar in words: "≥ 0.5 of bare".</summary>
    public string Bar { get; init; } = "";

    /// <summary>null where there is no bar.</summary>
    public bool? IsMet { get; init; }

    /// <summary>Checksums agreed, rows counted, or what limits a bar that is missed.</summary>
    public string Note { get; init; } = "";

    /// <summary>Our path as a share of the bare one: of rates the higher is better, of times the lower.</summary>
    public double? OfBare => Bare is { } bare ? Ours / bare : null;

    public double? OfNaive => Naive is { } naive ? Ours / naive : null;

    public static string Text(double? value) => value switch
    {
        null => "",
        >= 1000 => value.Value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 100 => value.Value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    internal sealed record Cpu(double Database, double Host);
}
