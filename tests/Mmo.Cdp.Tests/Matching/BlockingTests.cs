using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Tests.Matching.Data;

namespace Mmo.Cdp.Tests.Matching;

public sealed class BlockingTests
{
    private const int Limit = 20;

    [Theory]
    [InlineData(nameof(FieldKind.Phone), nameof(FieldKind.Phone))]
    [InlineData(nameof(FieldKind.Address), nameof(FieldKind.Email))]
    public void Every_pair_is_visited_once_and_those_that_a_rule_has_are(string first, string second)
    {
        var random = new Random(5);
        var schema = Rows.Schema(FieldKind.GivenName, FieldKind.Surname, FieldKind.BirthDate, FieldKind.StreetNumber, Enum.Parse<FieldKind>(first), Enum.Parse<FieldKind>(second));
        var layout = new RecordLayout(schema);
        var reader = new RowReader(layout);
        var rows = Enumerable.Range(0, 300).Select(i => reader.Read(new MatchRecord(
            i, [Pick("rob", "sue"), Pick("kelly", "hall", "dean"), Pick("1990-01-01", "1991-05-07", ""), Pick("1", "2"), Pick("5551234567", "5559876543", "5550001111"), Pick("5551234567", "5550001111", "a.b@c.de")]))).ToArray();
        var pairs = new CandidatePairs(layout, rows, Limit);

        var seen = Pairs(pairs);

        seen.Count.ShouldBe(seen.Distinct().Count());
        seen.ShouldAllBe(p => p.A < p.B);
        var all = from a in Enumerable.Range(0, rows.Length) from b in Enumerable.Range(a + 1, rows.Length - a - 1) where pairs.Has(a, b) select (a, b);
        seen.Order().ShouldBe(all.Order());
        pairs.Report().Sum(r => r.Pairs).ShouldBe(seen.Count);

        string Pick(params string[] values) => values[random.Next(values.Length)];
    }

    [Fact]
    public void Equal_records_do_not_explode()
    {
        var layout = new RecordLayout(Rows.Schema(FieldKind.GivenName, FieldKind.Surname, FieldKind.Email));
        var reader = new RowReader(layout);
        var rows = Enumerable.Range(0, 30_000).Select(i => reader.Read(new MatchRecord(i, ["Rob", "Kelly", "rob@kelly.example"]))).ToArray();

        var pairs = new CandidatePairs(layout, rows, Limit);

        Pairs(pairs).Count.ShouldBeLessThan(rows.Length * Limit);
        pairs.Report()[0].ShouldSatisfyAllConditions(r => r.Overfull.ShouldBe(1), r => r.LeftOut.ShouldBeGreaterThan(400_000_000));
    }

    [Fact]
    public void Stored_keys_bring_a_later_record_to_those_who_are_there()
    {
        var set = MadeWorld.Make(WorldKinds.Of(600)[0]);
        var layout = new RecordLayout(set.Schema);
        var keys = new CandidateKeys(layout);
        var byRecord = set.Records.Select(r => keys.Of(new RowReader(layout).Read(r)).ToHashSet()).ToArray();

        var same = Enumerable.Range(0, set.Records.Count).GroupBy(i => set.PersonOf[i]).Where(g => g.Count() == 2).Select(g => (g.First(), g.Last())).ToArray();

        same.Count(p => byRecord[p.Item1].Overlaps(byRecord[p.Item2])).ShouldBeGreaterThan((int)(same.Length * 0.97));
    }

    private static List<(int A, int B)> Pairs(CandidatePairs pairs)
    {
        var seen = new List<(int A, int B)>();
        pairs.ForEach(() => 0, (_, a, b) => seen.Add((a, b)), _ => { }, 1, CancellationToken.None);
        return seen;
    }
}
