using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Drawing;

/// <summary>Exits of one node are told apart by their names: on the canvas, in reports, in the story of a person.</summary>
internal static class ExitNames
{
    public static void Check(BranchNode branch, FaultList found)
    {
        for (var i = 0; i < branch.Answers.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(branch.Answers[i].Name))
            {
                found.Error(branch, "answer-unnamed", $"answers[{i}].name", ("Number", i + 1));
            }
        }

        foreach (var (place, name) in Twice([.. branch.Answers.Select(a => a.Name)]))
        {
            found.Error(branch, "answer-name-twice", $"answers[{place}].name", ("Answer", name));
        }
    }

    public static void Check(SplitNode split, FaultList found)
    {
        foreach (var (place, name) in Twice([.. split.Variants.Select(v => v.Name)]))
        {
            found.Error(split, "variant-name-twice", $"variants[{place}].name", ("Variant", name));
        }
    }

    // The later ones are at fault; what has no name is another fault.
    private static IEnumerable<(int Place, string Name)> Twice(string[] names) =>
        names.Select((name, place) => (Place: place, Name: name.Trim()))
            .Where(n => n.Name.Length > 0)
            .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Skip(1));
}
