using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Clustering;
using Mmo.Cdp.Matching.Estimation;
using Mmo.Cdp.Tests.Matching.Data;

namespace Mmo.Cdp.Tests.Matching;

/// <summary>What keeps people apart although single pairs are likely.</summary>
public sealed class GuardTests
{
    private static readonly FieldSchema Schema = Rows.Schema(FieldKind.GivenName, FieldKind.Surname, FieldKind.BirthDate, FieldKind.Phone, FieldKind.UserId);

    // Strangers, so that there is something to estimate from.
    private static readonly Lazy<(MatchRecord[] Crowd, MatchModel Model)> World = new(() =>
    {
        var set = MadeWorld.Make(new WorldOptions("crowd") { Records = 500, Seed = 3, Address = false, Duplicates = 0.1 });
        MatchRecord[] crowd = [.. set.Records.Select(r => new MatchRecord(1000 + r.Id, [r.Values[0], r.Values[1], r.Values[2], r.Values[4], null]))];
        return (crowd, new MatchEngine(Schema).Run(crowd).Model);
    });

    [Fact]
    public void Two_user_ids_are_never_joined()
    {
        var result = Run(
            [], ["Grace", "Kelly", "1997-04-26", "13800138000", "u1"], ["Grace", "Kelly", "1997-04-26", "13800138000", "u2"], ["Grace", "Kelly", "1997-04-26", "13800138000", null]);

        result.Joined().Where(p => p.Item1 < 3).ShouldHaveSingleItem().ShouldBe((0L, 2L));
        result.Refusals.Keys.ShouldContain(RefusalReason.ContradictingIdentifiers);
        result.Reviews.ShouldContain(r => r.Refused == RefusalReason.ContradictingIdentifiers);
    }

    [Fact]
    public void Two_identity_numbers_with_right_check_digits_are_never_joined()
    {
        var schema = Rows.Schema(FieldKind.GivenName, FieldKind.Surname, FieldKind.BirthDate, FieldKind.Phone, FieldKind.NationalId);
        string?[] first = ["伟", "王", "1949-12-31", "13800138000", "11010519491231002X"];
        var (engine, crowd) = (new MatchEngine(schema), World.Value.Crowd);
        var model = engine.Run(crowd).Model;

        engine.Run([.. Rows.Records(first, [.. first[..4], "110105194912310038"]), .. crowd], model: model).Joined().ShouldNotContain((0L, 1L));

        // A digit that slipped is no other person.
        engine.Run([.. Rows.Records(first, [.. first[..4], "11010519491231012X"]), .. crowd], model: model).Joined().ShouldContain((0L, 1L));
    }

    [Fact]
    public void A_record_that_fits_two_people_does_not_tie_them_together()
    {
        // Three records of each of two women; one record has the phone of the one and the rest of the other.
        string?[] grace = ["Grace", "Kelly", "1997-04-26", "13800138000", null];
        string?[] susan = ["Susan", "Hall", "1960-10-13", "13911112222", null];

        var result = Run([], grace, grace, grace, susan, susan, susan, ["Grace", "Kelly", null, "13911112222", null]);

        result.Joined().ShouldNotContain((0L, 3L));
        result.Joined().ShouldContain((0L, 2L));
        result.Joined().ShouldContain((3L, 5L));
    }

    [Fact]
    public void More_records_than_a_person_has_are_not_joined()
    {
        var records = Rows.Records([.. Enumerable.Repeat((string?[])["Grace", "Kelly", "1997-04-26", "13800138000", null], 40)]);

        var result = new MatchEngine(Schema, new MatchOptions { MaxClusterSize = 10 }).Run(records, model: World.Value.Model);

        result.Clusters.ShouldAllBe(c => c.Length <= 10);
        result.Refusals.Keys.ShouldContain(RefusalReason.ClusterSize);
    }

    [Fact]
    public void Records_that_must_not_meet_are_kept_apart_by_way_of_others_too()
    {
        string?[] grace = ["Grace", "Kelly", "1997-04-26", "13800138000", null];

        var result = Run([(0, 1)], grace, grace, grace, grace);

        result.Joined().ShouldNotContain((0L, 1L));
        result.Joined().ShouldContain((0L, 2L));
        result.Reviews.ShouldNotContain(r => r.First == 0 && r.Second == 1);
    }

    [Fact]
    public void Profiles_that_stand_stay_together()
    {
        var constraints = new MatchConstraints { ProfileOf = new Dictionary<long, long> { [0] = 7, [1] = 7 } };
        string?[] grace = ["Grace", "Kelly", "1997-04-26", "13800138000", null];

        var result = new MatchEngine(Schema).Run(Rows.Records(grace, ["Susan", "Hall", "1960-10-13", null, null], grace), constraints, World.Value.Model);

        result.Joined().ShouldContain((0L, 1L));
    }

    [Fact]
    public void A_review_tells_the_evidence_field_by_field()
    {
        var set = MadeWorld.Make(WorldKinds.Of(800)[0]);

        var result = new MatchEngine(set.Schema).Run(set.Records);

        result.Reviews.ShouldNotBeEmpty();
        foreach (var review in result.Reviews)
        {
            review.First.ShouldBeLessThan(review.Second);
            review.Evidence.Fields.Count.ShouldBe(set.Schema.Fields.Count);
            (review.Refused is not null || review.Evidence.Probability is >= 0.5 and < 0.95).ShouldBeTrue();
        }
    }

    private static MatchResult Run((long, long)[] mustNot, params string?[][] values) =>
        new MatchEngine(Schema).Run(Rows.Records(values), new MatchConstraints { MustNot = mustNot }, World.Value.Model);
}
