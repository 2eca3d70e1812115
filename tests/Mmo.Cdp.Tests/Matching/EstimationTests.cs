using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Comparisons;
using Mmo.Cdp.Matching.Estimation;
using Mmo.Cdp.Tests.Matching.Data;

namespace Mmo.Cdp.Tests.Matching;

public sealed class EstimationTests
{
    private static readonly FieldSchema People = Rows.Schema(FieldKind.GivenName, FieldKind.Surname, FieldKind.BirthDate, FieldKind.Email);

    [Fact]
    public void Three_records_give_a_model_and_the_two_that_are_alike_are_joined()
    {
        var result = new MatchEngine(People).Run(Rows.Records(
            ["Grace", "Kelly", "1997-04-26", "grace.kelly52@jones.example"],
            ["Gracee", "Kelly", "1997-04-26", "grace.kelly52@jones.example"],
            ["Logan", "Murphy", "1973-08-01", null]));

        result.Clusters.ShouldHaveSingleItem().ShouldBe([0, 1]);
        ShouldBeSound(result.Model);
    }

    [Fact]
    public void Nothing_and_nobody_give_a_model_too()
    {
        foreach (var records in (MatchRecord[][])[[], Rows.Records(["Grace", "Kelly", null, null]), Rows.Records([null, "", " ", "n/a"], [null, null, null, null])])
        {
            var result = new MatchEngine(People).Run(records);

            result.Clusters.ShouldBeEmpty();
            result.Reviews.ShouldBeEmpty();
            ShouldBeSound(result.Model);
        }
    }

    [Fact]
    public void What_everybody_has_in_common_says_nothing()
    {
        var schema = Rows.Schema(FieldKind.GivenName, FieldKind.Surname, FieldKind.Place);
        var result = new MatchEngine(schema).Run(Enumerable.Range(0, 400).Select(i => new MatchRecord(i, [$"given{(char)('a' + (i % 20))}", $"surname{(char)('a' + (i / 20))}", "Springfield"])));

        result.Clusters.ShouldBeEmpty();
        ShouldBeSound(result.Model);
        var reader = new RowReader(new RecordLayout(schema), result.Model);
        var evidence = new PairScorer(new RecordLayout(schema), result.Model)
            .Explain(reader.Read(new MatchRecord(1, [null, null, "Springfield"])), reader.Read(new MatchRecord(2, [null, null, "Springfield"])));
        Math.Abs(evidence.Fields[2].Weight).ShouldBeLessThan(0.5);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000, Traits = ["Category", "Long"])]
    public void Many_equal_records_are_nobodys(int records)
    {
        var result = new MatchEngine(People).Run(Enumerable.Range(0, records).Select(i => new MatchRecord(i, ["Test", "Test", "2000-01-01", "test@test.example"])));

        result.Clusters.ShouldBeEmpty();
        result.Reviews.Count.ShouldBe(0);
    }

    [Fact]
    public void Rates_are_estimated_about_as_they_are()
    {
        // One in five records is of somebody who has one; of those values 8% are slips and one person in ten moved.
        var set = MadeWorld.Make(WorldKinds.Of(2000)[0]);

        var model = new MatchEngine(set.Schema).Run(set.Records).Model;

        var pairs = set.Records.Count * (set.Records.Count - 1.0) / 2;
        (model.MatchRate * pairs).ShouldBeInRange(set.Pairs * 0.85, set.Pairs * 1.15);
        model.SwapRate.ShouldBeInRange(0.015, 0.06);
        (model.RelationRates[(int)Relation.SamePersonMoved] / model.MatchRate).ShouldBeInRange(0.05, 0.2);
        var layout = new RecordLayout(set.Schema);
        var surname = model.Comparisons[layout.Comparisons.ToList().FindIndex(c => c.Kind == FieldKind.Surname)];
        surname.M[(int)AgreementLevel.Exact].ShouldBeInRange(0.82, 0.97);
    }

    [Fact]
    public void A_model_survives_being_stored()
    {
        var set = MadeWorld.Make(WorldKinds.Of(500)[0]);
        var engine = new MatchEngine(set.Schema, new MatchOptions { SamplePairs = 20_000 });
        var first = engine.Run(set.Records);

        var again = engine.Run(set.Records, model: MatchModel.FromJson(first.Model.ToJson()));

        again.Clusters.Select(c => string.Join(',', c)).ShouldBe(first.Clusters.Select(c => string.Join(',', c)));
        again.Reviews.Select(r => (r.First, r.Second, r.Evidence.Probability)).ShouldBe(first.Reviews.Select(r => (r.First, r.Second, r.Evidence.Probability)));
        Should.Throw<System.Text.Json.JsonException>(() => MatchModel.FromJson("{}"));
        Should.Throw<System.Text.Json.JsonException>(() => MatchModel.FromJson((first.Model with { Comparisons = first.Model.Comparisons.Take(2).ToArray() }).ToJson()));
    }

    [Fact]
    public void A_new_record_is_weighed_against_candidates_by_a_model_that_stands()
    {
        var set = MadeWorld.Make(WorldKinds.Of(600)[0]);
        var model = new MatchEngine(set.Schema).Run(set.Records).Model;
        var layout = new RecordLayout(set.Schema);
        var reader = new RowReader(layout, model);
        var scorer = new PairScorer(layout, model);

        var person = reader.Read(set.Records.First(r => r.Values.All(v => v is not null)));
        var stranger = reader.Read(set.Records.Last(r => r.Values.All(v => v is not null)));

        scorer.Score(person, new MatchRow(-1, person.Values)).Probability.ShouldBeGreaterThan(0.999);
        scorer.Score(person, stranger).Probability.ShouldBeLessThan(0.001);
    }

    private static void ShouldBeSound(MatchModel model)
    {
        model.RelationRates.Sum().ShouldBe(1, 0.2);
        model.RelationRates.ShouldAllBe(r => r > 0 && r <= 1);
        foreach (var comparison in model.Comparisons)
        {
            comparison.M.Sum().ShouldBe(1, 1e-6);
            comparison.U.Sum().ShouldBe(1, 0.05);
            comparison.M.Concat(comparison.U).ShouldAllBe(p => p >= 0 && p <= 1);
        }
    }
}
