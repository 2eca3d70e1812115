using Mmo.BiReporting.Journeys;
using Mmo.BiReporting.Tests.Hosting;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Tests.Journeys;

/// <summary>Goals and arms: made-up entries, counted in memory from the definitions, and the arms add up to the whole.</summary>
public sealed class GoalReportTests(ReportHost host) : IClassFixture<ReportHost>
{
    private static readonly string?[] Variants = ["a", "b", "c", null];

    private static void Fill(History history, Random random)
    {
        var people = Enumerable.Range(0, 12).Select(i => history.AddPerson($"客户{i}", random.Next(2) == 0 ? null : new Guid(1, 0, 0, new byte[8]))).ToArray();
        var parts = people.SelectMany(p => Enumerable.Range(0, random.Next(3)).Select(_ => history.AddPart(p)).Append(p.ProfileId)).ToArray();
        var journeys = new[] { history.AddJourney("holdout", "split", "mail-1"), history.AddJourney("mail-1") };
        for (var i = 0; i < 60; i++)
        {
            // Minutes make every moment one of its own: which lot was drawn first is then beyond doubt.
            var at = TestClock.Noon.AddHours(-random.Next(25 * 24)).AddMinutes(i);
            var held = random.Next(4) == 0;
            history.Trials.Add(new History.Trial(
                Guid.CreateVersion7(), journeys[random.Next(5) == 0 ? 1 : 0].Id, random.Next(1, 3), parts[random.Next(parts.Length)], at,
                random.Next(3) == 0 ? at.AddHours(random.Next(100)) : null, random.Next(8) == 0 ? null : held ? "held" : "next", held ? null : Variants[random.Next(4)]));
        }

        for (var i = 0; i < 40; i++)
        {
            var trial = history.Trials[random.Next(history.Trials.Count)];
            var order = history.Order(trial.Part, random.Next(10_000), trial.At.AddHours(random.Next(-24, 9 * 24)), random.Next(4) == 0 ? "USD" : "CNY");
            if (random.Next(3) == 0)
            {
                history.Refund(order.OrderId, parts[random.Next(parts.Length)], random.Next(100), order.At.AddDays(20), order.Currency);
            }
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public async Task Every_arm_is_that_of_the_definition_and_the_arms_add_up_to_everybody(int seed)
    {
        var random = new Random(seed);
        var history = host.Found();
        Fill(history, random);
        var all = await host.PlantAsync(history);
        await CheckAsync(history, all, random.Next(2) == 0 ? null : 1, random.Next(2) == 0 ? null : new DateOnly(2026, 11, 1), null);
        var unit = new Guid(1, 0, 0, new byte[8]);
        var some = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, new DataScope(DataScopeKind.Units, [unit], null), Reader.MayRead));
        await CheckAsync(history, some, null, null, history.People.Where(p => p.UnitId == unit).Select(p => p.ProfileId).ToHashSet());
    }

    private static async Task CheckAsync(History history, HttpClient client, int? version, DateOnly? from, HashSet<long>? seen)
    {
        var journey = history.Journeys[0];
        var since = from is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)) : DateTimeOffset.MinValue;
        var people = history.Trials
            .Where(t => t.JourneyId == journey.Id && (version is null || t.Version == version) && t.At >= since && seen?.Contains(history.Parts[t.Part]) != false)
            .GroupBy(t => history.Parts[t.Part]).ToDictionary(g => g.Key, g => g.OrderBy(t => t.At).ToArray());
        var report = await client.GetOkAsync<GoalReportDto>($"journey-report/{journey.Id}/goals?version={version}&from={from:yyyy-MM-dd}");

        (report.GoalEvent, report.GoalDays, report.GoalChanged, report.RevenueDays).ShouldBe(("Order Completed", 7, false, 7));
        report.Experiments.Select(e => e.NodeId).ShouldBe(["holdout", "split"]);
        report.Experiments[0].Arms.Select(a => (a.Id, a.Name, a.Percent)).ShouldBe([("held", null, 20), ("next", null, 80)]);
        report.Experiments[1].Arms.Select(a => (a.Id, a.Name, a.Percent)).ShouldBe([("a", "方案a", 30), ("b", "方案b", 30), ("c", "方案c", 30)]);
        await CheckArmAsync(report.Whole, people.Keys.ToHashSet(), "");
        foreach (var experiment in report.Experiments)
        {
            string? Lot(History.Trial t) => experiment.Type == "holdout" ? t.Holdout : t.Split;
            string LotOf(long person) => people[person].Select(Lot).FirstOrDefault(lot => lot is not null) ?? "none";

            foreach (var arm in experiment.Arms.Append(experiment.Elsewhere))
            {
                var id = arm == experiment.Elsewhere ? "none" : arm.Id;
                await CheckArmAsync(arm, people.Keys.Where(p => LotOf(p) == id).ToHashSet(), $"&nodeId={experiment.NodeId}&arm={id}");
            }

            var everywhere = experiment.Arms.Append(experiment.Elsewhere).ToArray();
            everywhere.Sum(a => a.People).ShouldBe(report.Whole.People);
            everywhere.Sum(a => a.Converted).ShouldBe(report.Whole.Converted);
            everywhere.Sum(a => a.Revenue.Amount).ShouldBe(report.Whole.Revenue.Amount);
            everywhere.SelectMany(a => a.OtherRevenue).Sum(m => m.Amount).ShouldBe(report.Whole.OtherRevenue.Sum(m => m.Amount));
        }

        async Task CheckArmAsync(ArmDto arm, HashSet<long> members, string filter)
        {
            var converted = members.Where(p => people[p].Any(t => t.GoalAt is not null)).ToHashSet();
            (arm.People, arm.Converted).ShouldBe((members.Count, converted.Count), filter);
            arm.Revenue.Amount.ShouldBe(members.Sum(p => Spent(p, "CNY")), filter);
            arm.OtherRevenue.Sum(m => m.Amount).ShouldBe(members.Sum(p => Spent(p, "USD")), filter);
            arm.RevenuePerPerson.ShouldBe(members.Count == 0 ? null : arm.Revenue.Amount / members.Count, filter);
            arm.Rate?.Value.ShouldBe((double)converted.Count / members.Count, 1e-12, filter);
            var path = $"journey-report/{journey.Id}/people?version={version}&from={from:yyyy-MM-dd}{filter}&number=";
            (await client.WalkAsync($"{path}joined", 5)).Select(r => r.ProfileId!.Value).ShouldBe(PublicIds(history, members), ignoreOrder: true, filter);
            (await client.WalkAsync($"{path}converted", 5)).Select(r => r.ProfileId!.Value).ShouldBe(PublicIds(history, converted), ignoreOrder: true, filter);
        }

        decimal Spent(long person, string currency)
        {
            var first = people[person][0].At;
            return history.Purchases
                .Where(o => !o.IsRefund && o.Currency == currency && history.Parts[o.Part] == person && o.At >= first && o.At <= first.AddDays(7))
                .Sum(history.Net);
        }
    }

    [Theory]
    [InlineData(99, 30, 60, DifferenceFinding.TooFew)]
    [InlineData(100, 4, 5, DifferenceFinding.TooFew)]
    [InlineData(100, 10, 14, DifferenceFinding.MaybeChance)]
    [InlineData(200, 20, 60, DifferenceFinding.Better)]
    [InlineData(200, 60, 20, DifferenceFinding.Worse)]
    public void A_difference_is_called_one_only_where_there_are_enough_people_and_chance_does_not_explain_it(int people, int converted, int other, DifferenceFinding finding)
    {
        ArmRow Row(string? arm, int hits) => new() { NodeId = arm is null ? null : "split", Arm = arm, People = arm is null ? 2 * people : people, Converted = hits };
        var report = new GoalReport([Row(null, converted + other), Row("a", converted), Row("b", other)], hasGoal: true, "CNY");
        var node = new ExperimentOutline.Node("split", "试一试", [new("a", "A", 50), new("b", "B", 50)]);

        var arms = report.Experiment("split", node).Arms;

        arms[0].Finding.ShouldBeNull();
        arms[1].Finding.ShouldBe(finding);
    }

    [Fact]
    public async Task A_journey_without_a_goal_or_anybody_has_no_rates_and_says_nothing_of_differences()
    {
        var history = host.Found();
        var (bare, empty) = (history.AddJourney("mail-1"), history.AddJourney("split"));
        var client = await host.PlantAsync(history);

        var without = await client.GetOkAsync<GoalReportDto>($"journey-report/{bare.Id}/goals");
        (without.GoalEvent, without.Whole.People, without.Whole.Rate, without.RevenueDays, without.Experiments.Count).ShouldBe((null, 0, null, 30, 0));
        var nobody = await client.GetOkAsync<GoalReportDto>($"journey-report/{empty.Id}/goals");
        nobody.Experiments.Single().Arms.ShouldAllBe(a => a.Rate == null && a.Finding == null && a.RevenuePerPerson == null);
    }

    private static IEnumerable<Guid> PublicIds(History history, IEnumerable<long> people) =>
        people.Select(id => history.People.Single(p => p.ProfileId == id).PublicId);
}
