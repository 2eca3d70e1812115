using System.Net;
using Mmo.Application.Dtos;
using Mmo.BiReporting.Journeys;
using Mmo.BiReporting.People;
using Mmo.BiReporting.Tests.Hosting;
using Mmo.Data;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Tests.Journeys;

public sealed class JourneyReportTests(ReportHost host) : IClassFixture<ReportHost>
{
    private static readonly DateTimeOffset Sent = TestClock.Noon.AddDays(-10);

    [Fact]
    public async Task A_report_tells_the_whole_way_from_a_mail_to_a_won_lead()
    {
        var history = host.Found();
        var (buyer, looker, silent) = (history.AddPerson("陈思远"), history.AddPerson("王琪"), history.AddPerson());
        var journey = history.AddJourney("welcome", "offer");
        var welcome = history.AddMessage(journey, "welcome", buyer, Sent);
        var offer = history.AddMessage(journey, "offer", buyer, Sent.AddDays(1));
        history.AddMessage(journey, "welcome", looker, Sent).OpenedAt = Sent.AddHours(1);
        history.AddMessage(journey, "welcome", silent, Sent).DeliveredAt = null;
        history.AddMessage(journey, "welcome", silent, null);
        welcome.OpenedAt = Sent.AddHours(1);
        history.ClickOn(offer, Sent.AddDays(2));
        history.Order(buyer, 268, Sent.AddDays(3));
        var lead = history.AddLead(journey, looker, history.Messages[2].Id, Sent.AddDays(4));
        (lead.WonAt, lead.Amount) = (Sent.AddDays(5), 8000);
        history.AddLead(journey, silent, null, Sent.AddDays(4));
        var client = await host.PlantAsync(history);

        var report = await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}");

        report.Steps.Select(s => (s.Number, s.People, s.Items)).ShouldBe(
        [
            (JourneyNumber.Sent, 3, 4), (JourneyNumber.Delivered, 2, 3), (JourneyNumber.Opened, 2, 3), (JourneyNumber.Clicked, 1, 1),
            (JourneyNumber.Ordered, 1, 1), (JourneyNumber.Lead, 1, 1), (JourneyNumber.Won, 1, 1),
        ]);
        report.Steps.Select(s => s.Of).ShouldBe(
            [null, JourneyNumber.Sent, JourneyNumber.Delivered, JourneyNumber.Opened, JourneyNumber.Clicked, JourneyNumber.Sent, JourneyNumber.Lead]);
        report.Steps[3].ShouldSatisfyAllConditions(
            clicked => clicked.StepRate.ShouldBe(0.5), clicked => clicked.TotalRate.ShouldBe(1 / 3.0), clicked => clicked.Lost.ShouldBe(1));
        report.Steps[4].Amount.ShouldBe(new MoneyDto(268, "CNY"));
        report.Steps[6].Amount.ShouldBe(new MoneyDto(8000, "CNY"));
        report.LeadsWithoutMessage.ShouldBe(new NumberDto(1, 1));
        report.Messages.Select(m => (m.NodeId, m.Name, m.Steps[0].People, m.Steps[4].Amount)).ShouldBe(
            [("welcome", "节点welcome", 3, new MoneyDto(0, "CNY")), ("offer", "节点offer", 1, new MoneyDto(268, "CNY"))]);
        (report.Currency, report.AsOf).ShouldBe(("CNY", TestClock.Noon));
        report.Versions.ShouldBe([2, 1]);
    }

    [Theory]
    [InlineData("zh-Hans", "末次点击")]
    [InlineData("en", "last touch")]
    public async Task Every_number_is_explained_in_the_readers_language(string language, string word)
    {
        var history = host.Found();
        var journey = history.AddJourney("mail");
        await host.PlantAsync(history);
        var client = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, DataScope.All, Reader.MayRead), language);

        var definitions = (await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}")).Definitions;

        // Those of the goals stand beside the goals.
        var numbers = Enum.GetNames<JourneyNumber>().Except([nameof(JourneyNumber.Joined), nameof(JourneyNumber.Converted)]);
        definitions.Select(d => d.Key).ShouldBe([.. numbers, "Revenue", "WonAmount", "StepRate", "TotalRate", "Lost"]);
        definitions.ShouldAllBe(d => !d.Name.StartsWith("Bi:") && !d.Definition.StartsWith("Bi:"));
        definitions.Single(d => d.Key == "Ordered").Definition.ShouldContain(word);
    }

    [Fact]
    public async Task A_day_begins_and_ends_at_midnight_of_the_company()
    {
        var history = host.Found("Asia/Shanghai");
        var person = history.AddPerson();
        var journey = history.AddJourney("mail");
        history.AddMessage(journey, "mail", person, new DateTimeOffset(2026, 11, 9, 15, 59, 59, TimeSpan.Zero));
        history.AddMessage(journey, "mail", person, new DateTimeOffset(2026, 11, 9, 16, 0, 0, TimeSpan.Zero));
        history.AddMessage(journey, "mail", person, new DateTimeOffset(2026, 11, 10, 15, 59, 59, TimeSpan.Zero));
        history.AddMessage(journey, "mail", person, new DateTimeOffset(2026, 11, 10, 16, 0, 0, TimeSpan.Zero));
        var client = await host.PlantAsync(history);

        (await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}?from=2026-11-10&to=2026-11-10")).Steps[0].Items.ShouldBe(2);
        (await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}?from=2026-11-11")).Steps[0].Items.ShouldBe(1);
        (await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}?to=9999-12-31")).Steps[0].Items.ShouldBe(4);
    }

    [Fact]
    public async Task Clicks_and_orders_after_the_period_count_for_what_was_sent_in_it()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var journey = history.AddJourney("mail");
        history.ClickOn(history.AddMessage(journey, "mail", person, Sent), Sent.AddDays(2));
        history.Order(person, 268, Sent.AddDays(3));
        var client = await host.PlantAsync(history);

        var day = $"{Sent:yyyy-MM-dd}";
        var report = await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}?from={day}&to={day}");
        report.Steps[4].Amount.ShouldBe(new MoneyDto(268, "CNY"));
    }

    [Fact]
    public async Task A_reader_of_one_store_counts_and_sees_only_its_people()
    {
        var store = Guid.CreateVersion7();
        var history = host.Found();
        var (ours, theirs, nobodys) = (history.AddPerson("陈思远", store), history.AddPerson("王琪", Guid.CreateVersion7()), history.AddPerson("李雷"));
        var journey = history.AddJourney("mail");
        foreach (var person in new[] { ours, theirs, nobodys })
        {
            history.ClickOn(history.AddMessage(journey, "mail", person, Sent), Sent.AddHours(1));
            history.Order(person, 100, Sent.AddHours(2));
            history.Stays.Add(new History.Stay(Guid.CreateVersion7(), 1, journey.Id, 1, person, "mail", "waiting", Sent, null));
        }

        await host.PlantAsync(history);
        var client = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, new DataScope(DataScopeKind.Units, [store], null), Reader.MayRead));

        var report = await client.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}");
        report.Steps[0].People.ShouldBe(1);
        report.Steps[4].Amount.ShouldBe(new MoneyDto(100, "CNY"));
        (await client.GetOkAsync<JourneyNodesDto>($"journey-report/{journey.Id}/nodes")).Nodes.Single(n => n.NodeId == "mail").Waiting.People.ShouldBe(1);
        (await client.WalkAsync($"journey-report/{journey.Id}/people?number=sent", 10)).ShouldHaveSingleItem().ProfileId.ShouldBe(ours.PublicId);
        (await client.WalkAsync($"journey-report/{journey.Id}/people?number=waiting", 10)).ShouldHaveSingleItem().ProfileId.ShouldBe(ours.PublicId);
        (await client.GetOkAsync<PagedResultDto<JourneyReportListItemDto>>("journey-report")).Items.ShouldHaveSingleItem().Revenue.Amount.ShouldBe(100);

        var own = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, new DataScope(DataScopeKind.Own, [], Guid.CreateVersion7()), Reader.MayRead));
        (await own.GetOkAsync<JourneyReportDto>($"journey-report/{journey.Id}")).Steps[0].People.ShouldBe(0);
    }

    [Fact]
    public async Task Names_are_masked_for_those_who_may_not_see_them()
    {
        var history = host.Found();
        var person = history.AddPerson("陈思远");
        var journey = history.AddJourney("mail");
        var message = history.AddMessage(journey, "mail", person, Sent);
        var masked = await host.PlantAsync(history);
        var revealed = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, DataScope.All, Reader.MayReveal));

        var row = (await masked.WalkAsync($"journey-report/{journey.Id}/people?number=sent", 10)).ShouldHaveSingleItem();
        (row.Name, row.Email, row.Phone).ShouldBe((Masked.Name("陈思远"), Masked.Email("someone@example.com"), Masked.Phone("+8613812342040")));
        (row.MessageId, row.NodeId, row.Time, row.Items).ShouldBe((message.Id, "mail", Sent, 1));
        (await revealed.WalkAsync($"journey-report/{journey.Id}/people?number=sent", 10)).ShouldHaveSingleItem().Name.ShouldBe("陈思远");
    }

    [Fact]
    public async Task A_held_message_says_why()
    {
        var history = host.Found();
        var journey = history.AddJourney("mail");
        history.Stays.Add(new History.Stay(Guid.CreateVersion7(), 1, journey.Id, 1, history.AddPerson(), "mail", "held", Sent, "quiet-hours"));
        history.Stays.Add(new History.Stay(Guid.CreateVersion7(), 1, journey.Id, 1, history.AddPerson(), "mail", "dropped", Sent, "no-consent"));
        var client = await host.PlantAsync(history);

        (await client.WalkAsync($"journey-report/{journey.Id}/people?number=held&nodeId=mail", 10)).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(row => row.Reason.ShouldBe("quiet-hours"), row => row.MessageId.ShouldNotBeNull());
        (await client.WalkAsync($"journey-report/{journey.Id}/people?number=dropped&nodeId=mail", 10)).ShouldHaveSingleItem().Reason.ShouldBe("no-consent");
    }

    [Fact]
    public async Task The_index_lists_journeys_with_their_key_numbers()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var (first, second) = (history.AddJourney("mail"), history.AddJourney("mail"));
        history.ClickOn(history.AddMessage(second, "mail", person, Sent), Sent.AddHours(1));
        history.Order(person, 268, Sent.AddHours(2));
        history.Order(person, 20, Sent.AddHours(2), "USD");
        var client = await host.PlantAsync(history);

        var list = await client.GetOkAsync<PagedResultDto<JourneyReportListItemDto>>("journey-report?sorting=name");
        list.TotalCount.ShouldBe(2);
        list.Items.Select(i => (i.Id, i.Sent, i.Clicked, i.Ordered, i.Revenue)).ShouldBe(
            [(first.Id, 0, 0, 0, new MoneyDto(0, "CNY")), (second.Id, 1, 1, 1, new MoneyDto(268, "CNY"))]);
        list.Items[1].OtherRevenue.ShouldBe([new MoneyDto(20, "USD")]);
        (await client.GetOkAsync<PagedResultDto<JourneyReportListItemDto>>($"journey-report?filter={Uri.EscapeDataString("程2")}"))
            .Items.ShouldHaveSingleItem().Id.ShouldBe(second.Id);
        (await client.GetOkAsync<PagedResultDto<JourneyReportListItemDto>>("journey-report?to=2026-01-01")).Items.ShouldAllBe(i => i.Sent == 0);
    }

    [Fact]
    public async Task A_list_is_walked_forwards_and_backwards()
    {
        var history = host.Found();
        var journey = history.AddJourney("mail");
        foreach (var hour in Enumerable.Range(0, 7))
        {
            history.AddMessage(journey, "mail", history.AddPerson(), Sent.AddHours(hour / 3));
        }

        var client = await host.PlantAsync(history);
        async Task<KeysetResultDto<ReportPersonDto>> PageAsync(string? cursor) => await client.GetOkAsync<KeysetResultDto<ReportPersonDto>>(
            $"journey-report/{journey.Id}/people?number=sent&maxResultCount=3&cursor={Uri.EscapeDataString(cursor ?? "")}");

        var first = await PageAsync(null);
        var second = await PageAsync(first.Next);
        var third = await PageAsync(second.Next);
        (first.Previous, third.Next, third.Items.Count, third.Total).ShouldBe((null, null, 1, 7));
        (await PageAsync(third.Previous)).Items.Select(i => i.ProfileId).ShouldBe(second.Items.Select(i => i.ProfileId));
        var back = await PageAsync(second.Previous);
        back.Items.Select(i => i.ProfileId).ShouldBe(first.Items.Select(i => i.ProfileId));
        back.Previous.ShouldBeNull();
    }

    [Fact]
    public async Task Another_company_sees_neither_the_journey_nor_its_people()
    {
        var history = host.Found();
        var journey = history.AddJourney("mail");
        history.AddMessage(journey, "mail", history.AddPerson(), Sent);
        await host.PlantAsync(history);
        var stranger = await host.PlantAsync(host.Found());

        foreach (var path in new[] { "", "/nodes", "/people?number=sent" })
        {
            (await stranger.GetRefusedAsync($"journey-report/{journey.Id}{path}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await stranger.GetOkAsync<PagedResultDto<JourneyReportListItemDto>>("journey-report")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_permission_there_is_no_report()
    {
        var history = host.Found();
        var journey = history.AddJourney("mail");
        await host.PlantAsync(history);
        var nobody = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, DataScope.All, new HashSet<string>()));

        foreach (var path in new[] { "journey-report", $"journey-report/{journey.Id}", $"journey-report/{journey.Id}/nodes", $"journey-report/{journey.Id}/people?number=sent", "overview", "overview/people?number=people" })
        {
            (await nobody.GetRefusedAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Theory]
    [InlineData("?from=2026-11-10&to=2026-11-09", "ends before it begins")]
    [InlineData("?from=yesterday", "from")]
    [InlineData("/people?number=sent&cursor=older_x_y", "place in the list")]
    [InlineData("/people?number=sent&countedAs=lost", "No step comes before")]
    [InlineData("/people?number=waiting&countedAs=lost", "No step comes before")]
    [InlineData("/people?number=everything", "number")]
    [InlineData("/people?number=sent&maxResultCount=100000", "maxResultCount")]
    [InlineData("/people?number=ordered&currency=D", "currency")]
    public async Task Bad_input_is_answered_with_a_sentence(string path, string words)
    {
        var history = host.Found();
        var journey = history.AddJourney("mail");
        var client = await host.PlantAsync(history);

        var (status, message) = await client.GetRefusedAsync($"journey-report/{journey.Id}{path}");
        status.ShouldBe(HttpStatusCode.BadRequest);
        message.ShouldContain(words);
    }

    [Fact]
    public async Task A_version_that_was_never_published_is_not_found()
    {
        var history = host.Found();
        var journey = history.AddJourney("mail");
        var client = await host.PlantAsync(history);

        (await client.GetRefusedAsync($"journey-report/{journey.Id}?version=3")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetRefusedAsync("journey-report?sorting=revenue")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}
