using System.Net;
using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Tests.Hosting;
using Npgsql;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class JourneyApiTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/journey";

    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private JourneyDefinition Drawing() => Draw.Row(Draw.On(_start), Draw.Wait(1, WaitUnit.Hours), Draw.Email() with { TemplateVersionId = null }, Draw.Exit());

    private static string Name() => $"新客首购 {Guid.NewGuid():N}";

    private static async Task<JourneyDto> CreateAsync(HttpClient admin, JourneyDefinition? draft = null) =>
        await admin.PostOkAsync<JourneyDto>(Path, new CreateJourneyDto { Name = Name(), Draft = draft });

    private static Task<JourneyDto> ChangeAsync(HttpClient admin, JourneyDto journey, string verb) =>
        admin.PostOkAsync<JourneyDto>($"{Path}/{journey.Id}/{verb}", new { journey.ConcurrencyStamp });

    [Fact]
    public async Task A_journey_is_drawn_saved_published_watched_and_its_people_found()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var journey = await CreateAsync(admin);
        journey.Draft!.Nodes.Select(n => n.GetType()).ShouldBe([typeof(TriggerNode), typeof(ExitNode)]);

        journey = await admin.PutOkAsync<JourneyDto>($"{Path}/{journey.Id}", new UpdateJourneyDto { Name = journey.Name, Draft = Drawing(), ConcurrencyStamp = journey.ConcurrencyStamp });
        journey = await ChangeAsync(admin, journey, "publish");
        journey.Status.ShouldBe(JourneyStatus.Running);
        (journey.CurrentVersion, journey.Draft, journey.PublishedBy).ShouldBe((1, null, "管理员"));
        journey.Published!.Nodes.OfType<EmailNode>().Single().TemplateVersionId.ShouldNotBeNull();

        var part = await host.Cdp.PersonAsync($"{Guid.NewGuid():N}@shop.test", "王小明");
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();

        var counts = await admin.GetOkAsync<JourneyCountsDto>($"{Path}/{journey.Id}/counts");
        (counts.Entered, counts.Inside).ShouldBe((1, 1));
        counts.Nodes.Single(n => n.NodeId == "wait").Waiting.ShouldBe(1);
        counts.Edges.Single().ShouldBeEquivalentTo(new EdgeCountDto { NodeId = "in", Output = "next", People = 1 });

        var people = await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"{Path}/{journey.Id}/people?nodeId=wait");
        var person = people.Items.Single();
        (person.Name, person.NodeId, person.Outcome).ShouldBe(("王小明", "wait", NodeOutcome.Waiting));
        person.DueAt.ShouldNotBeNull();

        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.SettleAsync();

        var passed = await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"{Path}/{journey.Id}/people?nodeId=mail&outcome=passed");
        passed.Items.Single().EnrolmentId.ShouldBe(person.EnrolmentId);
        (await admin.GetRefusedAsync($"{Path}/{journey.Id}/people?outcome=passed")).ShouldBlame("nodeId");

        var steps = await admin.GetOkAsync<ListResultDto<EnrolmentStepDto>>($"/api/campaign/enrolment/{person.EnrolmentId}/steps");
        steps.Items.Select(s => $"{s.NodeType} {s.Outcome}").ShouldBe(["trigger Passed", "wait Passed", "email Passed", "exit Left"]);
        var ways = await admin.GetOkAsync<ListResultDto<EnrolmentDto>>($"/api/campaign/enrolment?profileId={person.ProfileId}");
        ways.Items.Single().LeftReason.ShouldBe("exit");

        var messages = await admin.GetOkAsync<KeysetResultDto<MessageDto>>($"/api/campaign/message?journeyId={journey.Id}");
        var message = messages.Items.Single();
        (message.State, message.ProfileId, message.Id).ShouldBe((MessageState.Accepted, person.ProfileId, steps.Items[2].MessageId!.Value));
        var detail = await admin.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{message.Id}");
        detail.Deliveries.Single().Outcome.ShouldBe("accepted");

        var listed = (await admin.GetOkAsync<PagedResultDto<JourneyListItemDto>>($"{Path}?filter={Uri.EscapeDataString(journey.Name)}&sorting=entered%20desc")).Items.Single();
        (listed.Entered, listed.Inside, listed.Sent, listed.HasDraft).ShouldBe((1, 0, 1, false));
    }

    [Fact]
    public async Task A_published_version_never_changes()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var journey = await ChangeAsync(admin, await CreateAsync(admin, Drawing()), "publish");
        foreach (var change in (string[])["update campaign.journey_version set published_by = 'me'", "delete from campaign.journey_version"])
        {
            (await Should.ThrowAsync<PostgresException>(() => host.Database.ExecuteAsync($"{change} where journey_id = '{journey.Id}'")))
                .MessageText.ShouldBe("A published version of a journey never changes.");
        }

        journey = await admin.PutOkAsync<JourneyDto>(
            $"{Path}/{journey.Id}", new UpdateJourneyDto { Name = journey.Name, Draft = Draw.Row(Draw.On("Other"), Draw.Exit()), ConcurrencyStamp = journey.ConcurrencyStamp });
        journey.Published!.Nodes.OfType<TriggerNode>().Single().EventName.ShouldBe(_start);
        journey = await ChangeAsync(admin, journey, "publish");
        var versions = await admin.GetOkAsync<ListResultDto<JourneyVersionDto>>($"{Path}/{journey.Id}/versions");
        versions.Items.Select(v => v.Version).ShouldBe([2, 1]);
        (await admin.GetOkAsync<JourneyVersionDto>($"{Path}/{journey.Id}/version?version=1"))
            .Definition!.Nodes.OfType<TriggerNode>().Single().EventName.ShouldBe(_start);
    }

    [Fact]
    public async Task Who_saves_on_an_old_reading_is_told_and_nothing_is_overwritten()
    {
        using var admin = await host.SignedInAsync();
        var journey = await CreateAsync(admin);
        var input = new UpdateJourneyDto { Name = Name(), Draft = Drawing(), ConcurrencyStamp = journey.ConcurrencyStamp };
        await admin.PutOkAsync<JourneyDto>($"{Path}/{journey.Id}", input);

        (await admin.PutRefusedAsync($"{Path}/{journey.Id}", input)).ShouldBe(HttpStatusCode.Conflict);
        (await admin.PostRefusedAsync($"{Path}/{journey.Id}/publish", new { journey.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Two_exits_of_a_step_with_one_name_keep_a_journey_from_being_published()
    {
        using var admin = await host.SignedInAsync();
        var drawing = new JourneyDefinition
        {
            Nodes =
            [
                new BranchNode { Id = "fork", Name = "分叉", Answers = [new() { Id = "a", Name = "老客" }, new() { Id = "b", Name = "新客" }, new() { Id = "c", Name = " 老客 " }] },
                new SplitNode { Id = "test", Name = "试验", Variants = [new() { Id = "a", Name = "方案a", Percent = 50 }, new() { Id = "b", Name = "方案A", Percent = 50 }] },
            ],
        };

        var faults = (await admin.PostOkAsync<ListResultDto<JourneyFaultDto>>($"{Path}/validate", new ValidateJourneyDto { Definition = drawing })).Items;

        faults.Where(f => f.Rule.EndsWith("name-twice", StringComparison.Ordinal)).Select(f => (f.NodeId, f.Field, f.IsError, f.Message)).ShouldBe(
        [
            ("fork", "answers[2].name", true, "Two exits of “分叉” are called “老客”, so nobody can tell who went which way. Rename one of them."),
            ("test", "variants[1].name", true, "Two variants of “试验” are called “方案A”, so nobody can tell who went which way. Rename one of them."),
        ]);
    }

    [Fact]
    public async Task What_would_go_wrong_is_said_at_its_node_and_keeps_a_journey_from_being_published()
    {
        using var admin = await host.SignedInAsync();
        var drawing = new JourneyDefinition
        {
            Nodes =
            [
                new TriggerNode { Id = "in", Source = TriggerSource.Segment, SegmentId = Guid.NewGuid(), ReEntry = ReEntryMode.AfterDays },
                new BranchNode { Id = "fork", Name = "分叉", Answers = [new() { Id = "a", Name = "甲", Condition = JsonSerializer.SerializeToElement(new { broken = 1 }) }, new() { Id = "b" }] },
                new EmailNode { Id = "mail", TemplateId = Guid.NewGuid() }, new EmailNode { Id = "mail2" },
                new WaitNode { Id = "wait" }, new WaitForEventNode { Id = "for", Filters = [new PropertyFilter { Path = "x" }] },
                new LeadNode { Id = "lead" }, new ExitNode { Id = "exit" }, new ExitNode { Id = "island" },
            ],
            Edges =
            [
                new("in", "next", "fork"), new("fork", "a", "mail"), new("fork", "b", "mail2"), new("mail", "next", "fork"), new("mail2", "next", "wait"),
                new("wait", "next", "for"), new("for", "event", "lead"), new("lead", "next", "exit"), new("nowhere", "next", "exit"), new("for", "bad", "in"),
            ],
        };

        var faults = (await admin.PostOkAsync<ListResultDto<JourneyFaultDto>>($"{Path}/validate", new ValidateJourneyDto { Definition = drawing })).Items;

        faults.Where(f => f.IsError).Select(f => $"{f.NodeId} {f.Rule}").ShouldBe(
            [
                "in segment-unknown", "in re-entry-days", "fork condition-invalid", "fork condition-missing", "fork answer-unnamed", "fork output-open", "fork loop-without-wait",
                "mail template-unpublished", "mail2 template-missing", "wait wait-span", "for event-missing", "for wait-span", "for filter-incomplete",
                "for output-open", "for edge-unknown", "lead title-missing", "island unreachable", " edge-unknown",
            ],
            ignoreOrder: true);
        faults.Single(f => f.Rule == "condition-invalid").Message.ShouldBe("“分叉”, answer “甲”: The attribute is gone.");
        faults.ShouldAllBe(f => !f.Message.StartsWith("Campaign:", StringComparison.Ordinal));

        var journey = await CreateAsync(admin, drawing);
        (await admin.PostRefusedAsync($"{Path}/{journey.Id}/publish", new { journey.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Conflict, CampaignErrorCodes.JourneyHasFaults);
    }

    [Fact]
    public async Task The_shares_of_an_experiment_have_to_make_a_hundred_and_every_variant_a_name()
    {
        using var admin = await host.SignedInAsync();
        var split = Draw.Split(null, 50, 40, 20);
        var drawing = new JourneyDefinition
        {
            Nodes =
            [
                Draw.On(_start), split with { Variants = [.. split.Variants.Select((v, i) => i == 1 ? v with { Name = " " } : v)] },
                Draw.Holdout(100), Draw.Split(null, 100) with { Id = "alone" }, Draw.Exit(),
            ],
            Edges = [new("in", "next", "split"), new("split", "a", "holdout"), new("split", "b", "alone"), new("holdout", "next", "exit"), new("alone", "a", "exit")],
        };

        var faults = (await admin.PostOkAsync<ListResultDto<JourneyFaultDto>>($"{Path}/validate", new ValidateJourneyDto { Definition = drawing })).Items;

        faults.Where(f => f.IsError).Select(f => f.Message).ShouldBe(
            [
                "“试一试” leads nowhere at “方案C”. Connect it with the next step.", "The percentages of “试一试” make 110; they have to make 100.",
                "Variant 2 of “试一试” has no name.", "“留对照”: say how many percent are held back, 1 to 90.", "“试一试” needs two to five variants.",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_good_drawing_has_no_faults_and_says_that_nothing_leaves_the_machine_without_a_mail_server()
    {
        await host.UseMailboxAsync();
        await host.Cdp.EventAsync(await host.Cdp.PersonAsync(null), _start);
        using var admin = await host.SignedInAsync(language: "zh-CN");
        var faults = (await admin.PostOkAsync<ListResultDto<JourneyFaultDto>>($"{Path}/validate", new ValidateJourneyDto { Definition = Drawing() })).Items;
        (faults.Single().NodeId, faults.Single().Message).ShouldBe(("mail", "还没启用邮件服务器，消息只会进内置邮箱，不会真的发出去。"));
    }

    [Fact]
    public async Task Pause_resume_and_stop_follow_each_other_and_a_stop_leads_everybody_out()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var journey = await ChangeAsync(admin, await CreateAsync(admin, Drawing()), "publish");
        var part = await host.Cdp.PersonAsync("stop@shop.test");
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();

        (await admin.PostRefusedAsync($"{Path}/{journey.Id}/resume", new { journey.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict, CampaignErrorCodes.JourneyStatusWrong);
        journey = await ChangeAsync(admin, journey, "pause");
        journey.Status.ShouldBe(JourneyStatus.Paused);
        journey = await ChangeAsync(admin, journey, "resume");
        journey = await ChangeAsync(admin, journey, "stop");
        await host.SettleAsync();

        var counts = await admin.GetOkAsync<JourneyCountsDto>($"{Path}/{journey.Id}/counts");
        (counts.Inside, counts.Nodes.Single(n => n.NodeId == "wait").Left).ShouldBe((0, 1));
        host.Events.Of(part, Mmo.Cdp.Events.InternalEventNames.JourneyLeft).Single().Properties.ShouldContain("stopped");
        (await admin.DeleteRefusedAsync($"{Path}/{journey.Id}")).ShouldBe(HttpStatusCode.Conflict, CampaignErrorCodes.JourneyWasPublished);
    }

    [Theory]
    [InlineData("""{"nodes":null,"edges":[]}""", "draft.nodes")]
    [InlineData("""{"nodes":[null],"edges":[]}""", "draft.nodes[0]")]
    [InlineData("""{"nodes":[{"type":"exit","id":"no blanks"}],"edges":[]}""", "draft.nodes[0].id")]
    [InlineData("""{"nodes":[{"type":"branch","id":"b","answers":null}],"edges":[]}""", "draft.nodes[0].answers")]
    [InlineData("""{"nodes":[{"type":"trigger","id":"t","filters":[null]}],"edges":[]}""", "draft.nodes[0].filters")]
    [InlineData("""{"nodes":[{"type":"lead","id":"l","title":null}],"edges":[]}""", "draft.nodes[0].title")]
    [InlineData("""{"nodes":[{"type":"split","id":"s","variants":[null]}],"edges":[]}""", "draft.nodes[0].variants")]
    [InlineData("""{"nodes":[],"edges":[null]}""", "draft.edges[0]")]
    public async Task A_drawing_with_holes_is_refused_with_the_place(string draft, string member)
    {
        using var admin = await host.SignedInAsync();
        (await admin.PostRefusedAsync(Path, new { Name = Name(), Draft = JsonSerializer.Deserialize<JsonElement>(draft) })).ShouldBlame(member);
    }

    [Fact]
    public async Task A_kind_of_node_that_nobody_knows_is_bad_input()
    {
        using var admin = await host.SignedInAsync();
        var refusal = await admin.PostRefusedAsync(Path, new { Name = Name(), Draft = new { Nodes = new[] { new { Type = "rocket", Id = "r" } }, Edges = Array.Empty<object>() } });
        refusal.Status.ShouldBe(HttpStatusCode.BadRequest, refusal.Message);
    }

    [Fact]
    public async Task Pages_of_people_follow_each_other_forward_and_back()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var journey = await ChangeAsync(admin, await CreateAsync(admin, Drawing()), "publish");
        for (var i = 0; i < 7; i++)
        {
            var part = await host.Cdp.PersonAsync(null);
            await host.Cdp.EventAsync(part, _start);
        }

        await host.SettleAsync();
        var url = $"{Path}/{journey.Id}/people?maxResultCount=3";
        var first = await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>(url);
        var second = await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"{url}&cursor={first.Next}");
        var third = await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"{url}&cursor={second.Next}");
        var back = await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"{url}&cursor={third.Previous}");

        first.Items.Concat(second.Items).Concat(third.Items).Select(p => p.EnrolmentId).Distinct().Count().ShouldBe(7);
        (first.Previous, third.Next).ShouldBe((null, null));
        back.Items.Select(p => p.EnrolmentId).ShouldBe(second.Items.Select(p => p.EnrolmentId));
        (await admin.GetRefusedAsync($"{url}&cursor=nonsense")).ShouldBlame("cursor");
    }

    [Fact]
    public async Task Nobody_and_another_company_see_nothing_of_it()
    {
        using var admin = await host.SignedInAsync();
        var journey = await CreateAsync(admin, Drawing());
        using var stranger = await host.SignedInAsync("other");

        (await host.Anonymous().StatusAsync($"{Path}/{journey.Id}")).ShouldBe(HttpStatusCode.Unauthorized);
        (await stranger.StatusAsync($"{Path}/{journey.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.StatusAsync($"{Path}/{journey.Id}/counts")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetOkAsync<PagedResultDto<JourneyListItemDto>>(Path)).TotalCount.ShouldBe(0);
    }
}
