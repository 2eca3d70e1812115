using Mmo.BiReporting.Journeys;
using Mmo.BiReporting.Tests.Hosting;

namespace Mmo.BiReporting.Tests.Journeys;

public sealed class LastTouchTests(ReportHost host) : IClassFixture<ReportHost>
{
    private static readonly DateTimeOffset Sent = TestClock.Noon.AddDays(-10);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public async Task An_order_without_a_click_before_it_belongs_to_nobody()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var journey = history.AddJourney("mail");
        var message = history.AddMessage(journey, "mail", person, Sent);
        message.OpenedAt = Sent.AddHours(1);
        history.Order(person, 100, Sent.AddHours(2));
        history.ClickOn(message, Sent.AddHours(3));

        var ordered = await OrderedAsync(history, journey);
        (ordered.People, ordered.Items, ordered.Amount).ShouldBe((0, 0, new MoneyDto(0, "CNY")));
    }

    [Fact]
    public async Task A_click_counts_for_seven_days_to_the_very_end_and_no_longer()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var journey = history.AddJourney("mail");
        var click = Sent.AddHours(1);
        history.ClickOn(history.AddMessage(journey, "mail", person, Sent), click);
        history.Order(person, 1, click);
        history.Order(person, 10, click + Week);
        history.Order(person, 100, click + Week + TimeSpan.FromMicroseconds(1));

        var ordered = await OrderedAsync(history, journey);
        (ordered.People, ordered.Items, ordered.Amount).ShouldBe((1, 2, new MoneyDto(11, "CNY")));
    }

    [Fact]
    public async Task The_last_click_decides_also_when_it_was_in_another_journey()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var (first, last) = (history.AddJourney("mail"), history.AddJourney("mail"));
        history.ClickOn(history.AddMessage(first, "mail", person, Sent), Sent.AddHours(1));
        history.ClickOn(history.AddMessage(last, "mail", person, Sent), Sent.AddHours(2));
        history.Order(person, 268, Sent.AddHours(3));

        (await OrderedAsync(history, first)).Items.ShouldBe(0);
        (await OrderedAsync(history, last)).Amount.ShouldBe(new MoneyDto(268, "CNY"));
    }

    [Fact]
    public async Task A_second_click_on_the_first_message_takes_the_order_back()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var (first, last) = (history.AddJourney("mail"), history.AddJourney("mail"));
        var message = history.AddMessage(first, "mail", person, Sent);
        history.ClickOn(message, Sent.AddHours(1));
        history.ClickOn(history.AddMessage(last, "mail", person, Sent), Sent.AddHours(2));
        history.ClickOn(message, Sent.AddHours(3));
        history.Order(person, 268, Sent.AddHours(4));

        (await OrderedAsync(history, first)).Amount.ShouldBe(new MoneyDto(268, "CNY"));
        (await OrderedAsync(history, last)).Items.ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_clicks_at_one_moment_the_one_that_was_stored_later_decides()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var journey = history.AddJourney("mail-1", "mail-2");
        history.ClickOn(history.AddMessage(journey, "mail-1", person, Sent), Sent.AddHours(1));
        history.ClickOn(history.AddMessage(journey, "mail-2", person, Sent), Sent.AddHours(1));
        history.Order(person, 268, Sent.AddHours(2));

        var report = await ReportAsync(history, journey);
        report.Messages.ToDictionary(m => m.NodeId, m => Step(m.Steps, JourneyNumber.Ordered).Items)
            .ShouldBe(new Dictionary<string, long> { ["mail-1"] = 0, ["mail-2"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_click_under_one_part_of_a_person_wins_the_order_under_another()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var phone = history.AddPart(person);
        var journey = history.AddJourney("mail");
        history.ClickOn(history.AddMessage(journey, "mail", phone, Sent), Sent.AddHours(1));
        history.ClickOn(history.AddMessage(journey, "mail", person, Sent), Sent.AddHours(2));
        history.Order(phone, 268, Sent.AddHours(3));

        var report = await ReportAsync(history, journey);
        var sent = Step(report.Steps, JourneyNumber.Sent);
        (sent.People, sent.Items).ShouldBe((1, 2));
        var ordered = Step(report.Steps, JourneyNumber.Ordered);
        (ordered.People, ordered.Items, ordered.StepRate, ordered.TotalRate).ShouldBe((1, 1, 1.0, 1.0));
    }

    [Fact]
    public async Task A_refund_is_taken_off_the_message_that_won_the_order_however_late_it_comes()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var journey = history.AddJourney("mail");
        history.ClickOn(history.AddMessage(journey, "mail", person, Sent), Sent.AddHours(1));
        var order = history.Order(person, 268.50m, Sent.AddHours(2));
        var gone = history.Order(person, 99, Sent.AddHours(3));
        history.Refund(order.OrderId, person, 68.50m, Sent.AddDays(9));
        history.Refund(gone.OrderId, history.AddPerson(), 99, Sent.AddDays(1));

        var ordered = await OrderedAsync(history, journey);
        (ordered.People, ordered.Items, ordered.Amount).ShouldBe((1, 2, new MoneyDto(200, "CNY")));
    }

    [Fact]
    public async Task Other_currencies_stand_beside_the_revenue_and_are_not_added()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var journey = history.AddJourney("mail");
        history.ClickOn(history.AddMessage(journey, "mail", person, Sent), Sent.AddHours(1));
        history.Order(person, 100, Sent.AddHours(2));
        history.Order(person, 20, Sent.AddHours(3), "USD");
        history.Order(person, 5000, Sent.AddHours(4), "JPY");
        var client = await host.PlantAsync(history);

        var ordered = Step((await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}")).Steps, JourneyNumber.Ordered);
        ordered.Amount.ShouldBe(new MoneyDto(100, "CNY"));
        ordered.OtherAmounts.ShouldBe([new MoneyDto(5000, "JPY"), new MoneyDto(20, "USD")]);

        var dollars = await client.WalkAsync($"journey-report/{journey.Id}/people?number=ordered&countedAs=items&currency=USD", 10);
        dollars.ShouldHaveSingleItem().Amount.ShouldBe(new MoneyDto(20, "USD"));
    }

    private static FunnelStepDto Step(IReadOnlyList<FunnelStepDto> steps, JourneyNumber number) => steps.Single(s => s.Number == number);

    private async Task<JourneyReportDto> ReportAsync(History history, History.Journey journey)
    {
        var client = _planted ?? await host.PlantAsync(history);
        _planted = client;
        return await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}");
    }

    private HttpClient? _planted;

    private async Task<FunnelStepDto> OrderedAsync(History history, History.Journey journey) =>
        Step((await ReportAsync(history, journey)).Steps, JourneyNumber.Ordered);
}
