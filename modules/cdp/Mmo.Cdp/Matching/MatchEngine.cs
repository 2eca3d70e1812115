using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Matching.Clustering;
using Mmo.Cdp.Matching.Estimation;

namespace Mmo.Cdp.Matching;

/// <summary>
/// Probabilistic record linkage (Fellegi and Sunter 1969): reads records, brings likely pairs together, weighs them by a model that it
/// estimates from them or is given, and joins people as far as a guard allows. It holds all records of a run and no set of pairs.
/// </summary>
internal sealed class MatchEngine(FieldSchema schema, MatchOptions? options = null)
{
    private readonly RecordLayout _layout = new(schema);
    private readonly MatchOptions _options = options ?? new MatchOptions();

    public RecordLayout Layout => _layout;

    /// <param name="records">In any order; ids are unique.</param>
    /// <param name="constraints">Must-not pairs and profiles that stand.</param>
    /// <param name="model">An earlier estimation; null estimates from these records.</param>
    /// <param name="progress">Told which share of the comparing is done.</param>
    /// <param name="cancellationToken">Stops between two pieces of work.</param>
    public MatchResult Run(
        IEnumerable<MatchRecord> records, MatchConstraints? constraints = null, MatchModel? model = null, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var reader = new RowReader(_layout, model);
        var rows = records.Select(reader.Read).ToArray();
        Array.Sort(rows, (a, b) => a.Id.CompareTo(b.Id));
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].Id == rows[i - 1].Id)
            {
                throw new ArgumentException($"Record {rows[i].Id} is there twice.", nameof(records));
            }
        }

        var pairs = new CandidatePairs(_layout, rows, _options.BlockLimit);
        model ??= new SampledEstimation(_layout, _options).Estimate(rows, pairs, k => reader.Terms(k, _options.FrequentTerms), cancellationToken);
        var edges = Score(rows, pairs, model, progress, cancellationToken);
        return new PeopleFinder(_layout, _options, model, rows, constraints ?? MatchConstraints.None).Find(edges, pairs.Report(), cancellationToken);
    }

    // Only pairs worth a look are kept: a few for each person.
    private List<Edge> Score(MatchRow[] rows, CandidatePairs pairs, MatchModel model, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var edges = new List<Edge>();
        var least = Math.Log(_options.ReviewFrom / (1 - _options.ReviewFrom));
        pairs.ForEach(
            () => (Scorer: new PairScorer(_layout, model), Edges: new List<Edge>()),
            (worker, a, b) =>
            {
                var score = worker.Scorer.Score(rows[a], rows[b]);
                if (score.LogOdds >= least)
                {
                    worker.Edges.Add(new Edge(a, b, score.LogOdds));
                }
            },
            worker =>
            {
                lock (edges)
                {
                    edges.AddRange(worker.Edges);
                }
            },
            _options.Workers,
            cancellationToken,
            progress);
        edges.Sort();
        return edges;
    }
}
