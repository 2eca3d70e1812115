namespace Mmo.Cdp.Matching;

/// <summary>What a pair was found to be.</summary>
/// <param name="LogOdds">ln(p / (1 − p)) of one person.</param>
/// <param name="LogRatio">ln of the likelihood under one person to that under the best other relation: without what is expected before.</param>
internal readonly record struct PairScore(double LogOdds, double LogRatio)
{
    public double Probability => 1 / (1 + Math.Exp(-LogOdds));
}
