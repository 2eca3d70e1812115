using System.Globalization;
using Mmo.Benchmarks;
using Mmo.Benchmarks.Imports;
using Mmo.Benchmarks.Ingest;
using Mmo.Benchmarks.Journeys;
using Mmo.Benchmarks.Matching;
using Mmo.Benchmarks.Profiles;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Segments;
using Mmo.Benchmarks.Sends;
using Mmo.Benchmarks.Worlds;

// dotnet run -c Release --project tests/Mmo.Benchmarks -- [name …] [--scale 0.01] [--write]
// Without names all of them run, one after the other; --write puts their tables into docs/benchmarks.md.
IBenchmark[] benchmarks =
[
    new IngestBenchmark(),
    new SegmentBenchmark(),
    new ProfilesBenchmark(),
    new JourneyBenchmark(),
    new SendBenchmark(),
    new MatchingBenchmark(),
    new ImportBenchmark(),
];

var words = args.ToList();
var write = words.Remove("--write");
var scale = 1.0;
if (words.IndexOf("--scale") is >= 0 and var at)
{
    if (at + 1 == words.Count || !double.TryParse(words[at + 1], CultureInfo.InvariantCulture, out scale) || scale is <= 0 or > 1)
    {
        return Complain("--scale wants a number over 0 and at most 1.");
    }

    words.RemoveRange(at, 2);
}

if (words.Find(w => benchmarks.All(b => b.Name != w)) is { } unknown)
{
    return Complain($"There is no benchmark {unknown}. There are: {string.Join(", ", benchmarks.Select(b => b.Name))}.");
}

if (write && scale < 1)
{
    return Complain("Only a run at full scale may be written down.");
}

var missed = 0;
foreach (var benchmark in benchmarks.Where(b => words.Count == 0 || words.Contains(b.Name)))
{
    Console.WriteLine($"\n{benchmark.Name}: {benchmark.Description}");
    var figures = await benchmark.RunAsync(scale, CancellationToken.None);
    missed += figures.Count(f => f.IsMet == false);
    Console.WriteLine(ResultTable.Of(figures));
    if (write)
    {
        ResultDocument.Write(benchmark, figures);
    }
}

await PeopleWorld.CloseAllAsync();

// A bar at a smaller scale means nothing.
return missed > 0 && scale == 1 ? 1 : 0;

static int Complain(string sentence)
{
    Console.Error.WriteLine(sentence);
    return 2;
}
