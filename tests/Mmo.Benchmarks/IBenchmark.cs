using Mmo.Benchmarks.Reporting;

namespace Mmo.Benchmarks;

/// <summary>One heavy path, measured beside the bare SQL for the same work and beside the naive form, in one run.</summary>
internal interface IBenchmark
{
    /// <summary>The word on the command line, and the section in <c>docs/benchmarks.md</c>.</summary>
    string Name { get; }

    /// <summary>What is measured, and on which data: a sentence or two above the table.</summary>
    string Description { get; }

    /// <param name="scale">1 is the size that the bars speak of; a smaller one only shows that the benchmark works.</param>
    Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken);
}
