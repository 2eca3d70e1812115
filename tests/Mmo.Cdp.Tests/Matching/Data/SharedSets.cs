using System.Globalization;
using Mmo.Cdp.Matching;
using static Mmo.Cdp.Matching.FieldKind;

namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>The public sets that stand beside the repository, where they do: febrl1, febrl2 and fake_1000.</summary>
internal static class SharedSets
{
    private static readonly FieldSchema Febrl = new(
        new Field("given_name", GivenName), new Field("surname", Surname), new Field("street_number", StreetNumber), new Field("address_1", Address),
        new Field("address_2", Address), new Field("suburb", Place), new Field("postcode", Postcode), new Field("state", Region),
        new Field("date_of_birth", BirthDate), new Field("soc_sec_id", NationalId));

    private static readonly FieldSchema Fake = new(
        new Field("first_name", GivenName), new Field("surname", Surname), new Field("dob", BirthDate), new Field("city", Place), new Field("email", Email));

    public static IReadOnlyList<string> Names { get; } = ["febrl1", "febrl2", "fake_1000"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="root">The repository's folder.</param>
    /// <returns>null where the set is absent.</returns>
    public static LabelledSet? Find(string name, string root)
    {
        for (var folder = Path.GetDirectoryName(root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, "shared", "data", "matching", $"{name}.csv");
            if (File.Exists(file))
            {
                return Read(name, File.ReadLines(file));
            }
        }

        return null;
    }

    private static LabelledSet Read(string name, IEnumerable<string> lines)
    {
        var isFebrl = name.StartsWith("febrl", StringComparison.Ordinal);
        var schema = isFebrl ? Febrl : Fake;
        var (records, people) = (new List<MatchRecord>(), new List<int>());
        foreach (var line in lines.Skip(1))
        {
            // No value of these sets has a comma or a quotation mark in it.
            var cells = line.Split(',', StringSplitOptions.TrimEntries);
            records.Add(new MatchRecord(records.Count, cells[1..(1 + schema.Fields.Count)]));
            people.Add(int.Parse(isFebrl ? cells[0].Split('-')[1] : cells[^1], CultureInfo.InvariantCulture));
        }

        return new LabelledSet(name, schema, records, people);
    }
}
