using Mmo.Cdp.Attributes;
using Mmo.Cdp.Matching;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Which fields people can be compared by.</summary>
internal static class MatchFieldRules
{
    public static IReadOnlyList<MatchField> Read(IReadOnlyList<MatchFieldInput> input, AttributeCatalog catalog)
    {
        var fields = new List<MatchField>();
        for (var i = 0; i < input.Count; i++)
        {
            var (key, kind) = (input[i].Attribute.Trim(), input[i].Kind!.Value);
            if (catalog.Find(key) is null)
            {
                throw Wrong(i, "Matching:UnknownAttribute", key);
            }

            if (fields.Exists(f => f.Attribute == key))
            {
                throw Wrong(i, "Matching:AttributeTwice", key);
            }

            fields.Add(new MatchField(key, kind));
        }

        return fields;
    }

    private static MmoValidationException Wrong(int index, string text, string key) => new($"fields[{index}].attribute", text, ("Key", key));
}
