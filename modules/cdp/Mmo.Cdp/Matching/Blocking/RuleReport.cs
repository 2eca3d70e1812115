namespace Mmo.Cdp.Matching.Blocking;

/// <summary>What a blocking rule did.</summary>
/// <param name="Rule">What its records have in common.</param>
/// <param name="Blocks">With two records or more.</param>
/// <param name="Pairs">Those that no earlier rule has.</param>
/// <param name="Overfull">Blocks that were split.</param>
/// <param name="LeftOut">Pairs that were lost by splitting, unless another rule has them.</param>
internal sealed record RuleReport(string Rule, int Blocks, long Pairs, int Overfull, long LeftOut);
