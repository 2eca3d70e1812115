using Mmo.BiReporting.Journeys;
using Mmo.BiReporting.People;
using Mmo.BiReporting.Tests.Hosting;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Tests.Journeys;

/// <summary>Made-up histories: every number is that of the definitions, and the list behind it is as long as it says.</summary>
public sealed class ReportPropertyTests(ReportHost host) : IClassFixture<ReportHost>
{
    private static readonly JourneyNumber[] FunnelNumbers = [.. Enum.GetValues<JourneyNumber>().Where(n => n <= JourneyNumber.Won)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Every_number_of_the_funnel_is_that_of_its_definition_and_of_the_list_behind_it(int seed)
    {
        var random = new Random(seed);
        var history = host.Found();
        RandomHistory.Fill(history, random);
        var all = await host.PlantAsync(history);
        var version = random.Next(2) == 0 ? (int?)null : 1;
        var (from, to) = random.Next(2) == 0 ? ((DateOnly?)null, (DateOnly?)null) : (new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 10));
        await CheckAsync(history, all, version, from, to, null);

        var unit = history.People.Select(p => p.UnitId).FirstOrDefault(u => u is not null);
        var some = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, new DataScope(DataScopeKind.Units, unit is null ? [] : [unit.Value], null), Reader.MayRead));
        await CheckAsync(history, some, null, null, null, history.People.Where(p => unit is not null && p.UnitId == unit).Select(p => p.ProfileId).ToHashSet());
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Every_number_of_a_node_is_that_of_the_list_behind_it(int seed)
    {
        var history = host.Found();
        RandomHistory.Fill(history, new Random(seed));
        var client = await host.PlantAsync(history);
        var journey = history.Journeys[0];
        var nodes = (await client.GetOkAsync<JourneyNodesDto>($"journey-report/{journey.Id}/nodes")).Nodes;

        nodes.Select(n => n.NodeId).ShouldBe(["start", "mail-1", "mail-2", "end"]);
        foreach (var node in nodes)
        {
            foreach (var (number, counted, outcomes) in NumbersOf(node))
            {
                var stays = history.Stays.Where(s => s.JourneyId == journey.Id && s.NodeId == node.NodeId && outcomes.Contains(s.Outcome)).ToArray();
                var people = stays.Select(s => history.Parts[s.Part]).ToHashSet();
                counted.ShouldBe(new NumberDto(people.Count, stays.Length), $"{number} at {node.NodeId}");

                var path = $"journey-report/{journey.Id}/people?number={Funnel.NameOf(number)}&nodeId={node.NodeId}&countedAs=";
                (await client.WalkAsync($"{path}people", 3)).Select(r => r.ProfileId!.Value).ShouldBe(PublicIds(history, people), ignoreOrder: true);
                (await client.WalkAsync($"{path}items", 3)).Select(r => r.Item).ShouldBe(stays.Select(s => $"{s.EnrolmentId}/{s.Step}"), ignoreOrder: true);
            }

            // Whoever came is still there or went one way.
            node.Entered.Items.ShouldBe(node.Waiting.Items + node.Passed.Items + node.Dropped.Items + node.Failed.Items + node.Left.Items);
        }
    }

    private static async Task CheckAsync(History history, HttpClient client, int? version, DateOnly? from, DateOnly? to, HashSet<long>? seen)
    {
        var journey = history.Journeys[0];
        var expected = new Expected(
            history, journey.Id, version,
            from is { } first ? Midnight(first) : DateTimeOffset.MinValue, to is { } last ? Midnight(last.AddDays(1)) : DateTimeOffset.MaxValue,
            seen is null ? null : seen.Contains);
        var filter = $"version={version}&from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}";
        var report = await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}?{filter}");

        report.LeadsWithoutMessage.People.ShouldBe(expected.People(JourneyNumber.LeadWithoutMessage, null).Count);
        (await client.WalkAsync($"journey-report/{journey.Id}/people?{filter}&number=leadWithoutMessage", 4)).Count.ShouldBe((int)report.LeadsWithoutMessage.People);
        await CheckFunnelAsync(null, report.Steps);
        foreach (var message in report.Messages)
        {
            await CheckFunnelAsync(message.NodeId, message.Steps);
        }

        async Task CheckFunnelAsync(string? nodeId, IReadOnlyList<FunnelStepDto> steps)
        {
            steps.Select(s => s.Number).ShouldBe(FunnelNumbers);
            foreach (var step in steps)
            {
                var what = $"{step.Number} {nodeId}";
                var people = expected.People(step.Number, nodeId);
                var items = expected.Items(step.Number, nodeId);
                (step.People, step.Items).ShouldBe((people.Count, items.Count), what);
                var path = $"journey-report/{journey.Id}/people?{filter}&number={Funnel.NameOf(step.Number)}&nodeId={nodeId}&countedAs=";
                var listed = await client.WalkAsync($"{path}people", 5);
                listed.Select(r => r.ProfileId!.Value).ShouldBe(PublicIds(history, people), ignoreOrder: true, what);
                listed.Sum(r => r.Items).ShouldBe(step.Items, what);
                listed.Select(r => r.Time).ShouldBe(listed.Select(r => r.Time).OrderDescending(), what);
                var things = await client.WalkAsync($"{path}items", 5);
                things.Select(r => r.Item).ShouldBe(items, ignoreOrder: true, what);
                CheckMoney(step, nodeId, listed, things, what);
                if (step.Of is { } of)
                {
                    var lost = expected.People(of, nodeId).Except(people).ToHashSet();
                    step.Lost.ShouldBe(lost.Count, what);
                    (await client.WalkAsync($"{path}lost", 5)).Select(r => r.ProfileId!.Value).ShouldBe(PublicIds(history, lost), ignoreOrder: true, what);
                }
            }
        }

        void CheckMoney(FunnelStepDto step, string? nodeId, IReadOnlyList<ReportPersonDto> people, IReadOnlyList<ReportPersonDto> items, string what)
        {
            if (step.Number is not (JourneyNumber.Ordered or JourneyNumber.Won))
            {
                step.Amount.ShouldBeNull(what);
                return;
            }

            step.Amount.ShouldBe(new MoneyDto(expected.Amount(step.Number, nodeId, "CNY") ?? 0, "CNY"), what);
            people.Sum(p => p.Amount?.Amount ?? 0).ShouldBe(step.Amount!.Amount, what);
            items.Sum(p => p.Amount?.Amount ?? 0).ShouldBe(step.Amount.Amount, what);
            foreach (var currency in new[] { "JPY", "USD" })
            {
                var amount = expected.Amount(step.Number, nodeId, currency);
                step.OtherAmounts.Where(m => m.Currency == currency).ShouldBe(amount is null ? [] : [new MoneyDto(amount.Value, currency)], what);
            }
        }
    }

    private static IEnumerable<(JourneyNumber Number, NumberDto Counted, string[] Outcomes)> NumbersOf(JourneyNodeDto node) =>
    [
        (JourneyNumber.Entered, node.Entered, ["waiting", "held", "passed", "dropped", "failed", "left"]),
        (JourneyNumber.Waiting, node.Waiting, ["waiting", "held"]),
        (JourneyNumber.Passed, node.Passed, ["passed"]),
        (JourneyNumber.Held, node.Held, ["held"]),
        (JourneyNumber.Dropped, node.Dropped, ["dropped"]),
        (JourneyNumber.Failed, node.Failed, ["failed"]),
        (JourneyNumber.Left, node.Left, ["left"]),
    ];

    private static IEnumerable<Guid> PublicIds(History history, IEnumerable<long> people) =>
        people.Select(id => history.People.Single(p => p.ProfileId == id).PublicId);

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
}
