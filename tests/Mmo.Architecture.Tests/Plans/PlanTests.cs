namespace Mmo.Architecture.Tests.Plans;

/// <summary>Proof that nothing which touches few rows reads many, by what a day's work really read at 300,000 rows.</summary>
public sealed class PlanTests(BigWorld world) : IClassFixture<BigWorld>
{
    [Fact]
    public void Statements_that_touch_few_rows_find_them_by_an_index()
    {
        var byName = world.Plans.ToLookup(plan => BigWorld.Names.Of(plan.Statement));
        HotStatements.Names.Where(name => !byName.Contains(name)).ShouldBeEmpty("These did not run, so nothing is known of their plans:");

        Exceptions.Load().Apply("plan", byName
            .SelectMany(group => group.SelectMany(plan => PlanRules.FewRowsByIndex(group.Key, plan, world.Sizes)))
            .Distinct()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_statement_without_an_index_is_noticed()
    {
        var plan = await world.ExplainAsync("select profile_id from cdp.profile where gender = 'x'");

        PlanRules.FewRowsByIndex("x", plan, world.Sizes).ShouldHaveSingleItem().Message.ShouldContain("scans cdp_store.profile from end to end");
    }

    [Fact]
    public async Task An_index_that_is_walked_from_end_to_end_is_noticed()
    {
        var plan = await world.ExplainAsync(
            "set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off",
            "select profile_id from cdp.profile where gender = 'x' order by last_seen_at desc, profile_id desc limit 20");

        PlanRules.FewRowsByIndex("x", plan, world.Sizes).ShouldHaveSingleItem().Message.ShouldContain("ix_profile_last_seen");
    }

    [Fact]
    public async Task A_condition_that_is_only_looked_at_inside_the_index_is_noticed()
    {
        var plan = await world.ExplainAsync(
            "set local enable_seqscan = off; set local enable_bitmapscan = off",
            "select part_no from cdp.identifier where value = 'u1'");

        PlanRules.FewRowsByIndex("x", plan, world.Sizes).ShouldHaveSingleItem().Message.ShouldContain("blocks of cdp_store.identifier");
    }

    [Fact]
    public async Task A_look_up_by_key_is_let_pass()
    {
        var plan = await world.ExplainAsync("select name from cdp.profile where profile_id = any(array[10, 310, 610])");

        plan.Scans.ShouldHaveSingleItem().Rows.ShouldBe(3);
        PlanRules.FewRowsByIndex("x", plan, world.Sizes).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("select profile_id\nfrom cdp.nothing where x = $1 and something_else_altogether", "select profile_id from cdp.nothing where x = ? and something_else_altogether")]
    [InlineData("select id, hash from kernel.lease", "select id, hash from kernel.lease")]
    public void A_statement_of_nobody_is_named_by_its_text(string statement, string name) => BigWorld.Names.Of(statement).ShouldBe(name);
}
