using System.Text.Json;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>
/// What was estimated from the records: immutable, and kept as JSON, so that people who come later are compared with those who are there
/// without estimating anew.
/// </summary>
/// <param name="Fields">The schema's fields.</param>
/// <param name="Comparisons">In the order of <see cref="RecordLayout.Comparisons"/>.</param>
/// <param name="RelationRates">Which share of all pairs is in which <see cref="Relation"/>.</param>
/// <param name="SwapRate">In which share of one person's pairs given name and surname are exchanged.</param>
/// <param name="Records">From how many records.</param>
internal sealed record MatchModel(
    IReadOnlyList<Field> Fields, IReadOnlyList<ComparisonWeights> Comparisons, double[] RelationRates, double SwapRate, int Records)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    public static MatchModel FromJson(string json)
    {
        if (JsonSerializer.Deserialize<MatchModel>(json) is not { Fields.Count: > 0, Comparisons: not null, RelationRates.Length: Relations.Count } model)
        {
            throw new JsonException("There is no model in it.");
        }

        var layout = new RecordLayout(new FieldSchema([.. model.Fields]));
        return model.Comparisons.Count == layout.Comparisons.Count
            && model.Comparisons.All(c => c.M.Length == ComparisonWeights.Levels && c.U.Length == ComparisonWeights.Levels)
            ? model
            : throw new JsonException("The model is of another version: estimate it anew.");
    }

    /// <summary>P(one person) of a pair of which nothing is known.</summary>
    public double MatchRate => RelationRates[(int)Relation.SamePerson] + RelationRates[(int)Relation.SamePersonMoved];
}
