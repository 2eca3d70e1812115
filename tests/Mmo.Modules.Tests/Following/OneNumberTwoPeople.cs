using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Webhooks;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Regrouping;
using Mmo.Cdp.Unmerging;
using Mmo.ContentHub.Templates;
using Mmo.CrmSync.Leads;
using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.Following;

/// <summary>
/// A member's number, first 安's and from a certain moment on 波's. 安 looked; 波 gave an address, came to live in a city and booked. Both by the
/// same number, so all of it is one part's, until it is divided; the address goes to 波.
/// </summary>
internal sealed class OneNumberTwoPeople(ModulesHost host)
{
    public const string Booking = "预订";
    public const string Looking = "看看";
    public const string Moving = "搬家";

    private readonly string _run = $"{Guid.NewGuid():N}"[..8];

    public DateTimeOffset HandedOver { get; private set; }

    /// <summary>The part that keeps the number.</summary>
    public long An { get; private set; }

    /// <summary>The part that was founded.</summary>
    public long Bo { get; private set; }

    private Company Company => host.First;

    public async Task LiveAsync()
    {
        await PublishAsync();
        await SayAsync(new JsonObject { ["type"] = "identify", ["traits"] = new JsonObject { ["name"] = "安" } });
        await SayAsync(Track("Looked"));
        await host.SettleAsync();
        An = await Company.PartAsync(Number);
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        HandedOver = host.Clock.GetUtcNow();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await SayAsync(new JsonObject { ["type"] = "identify", ["traits"] = new JsonObject { ["name"] = "波", ["email"] = $"{_run}@example.com", ["city"] = $"城{_run}" } });
        await host.SettleAsync();
        await SayAsync(Track("Booked"));
    }

    /// <summary>Who the two would be.</summary>
    public async Task<(PersonPreviewDto An, PersonPreviewDto Bo)> PreviewAsync()
    {
        var people = (await Company.Admin.PostOkAsync<UnmergePreviewDto>("/api/cdp/unmerge/preview", await DividedAsync())).People;
        return (people.Single(p => p.PartNos.Contains(An)), people.Single(p => !p.PartNos.Contains(An)));
    }

    public async Task DivideAsync() => Bo = (await Company.Admin.PostOkAsync<UnmergeDto>("/api/cdp/unmerge", await DividedAsync())).Divisions.Single().NewPartNo;

    private async Task<CreateUnmergeDto> DividedAsync()
    {
        var profile = await Company.ProfileOfPartAsync(An);
        return new CreateUnmergeDto
        {
            ProfileId = profile.Id, Reason = "号码换了主人",
            Groups =
            [
                new() { PartNos = [An] },
                new() { PartNos = [.. profile.PartNos.Where(p => p != An)], Pieces = [new PartPieceInput { PartNo = An, From = HandedOver }] },
            ],
        };
    }

    public Task<ProfileDetailsDto> ProfileAsync(long part) => Company.ProfileOfPartAsync(part);

    /// <summary>The journeys of a person, as their card shows them.</summary>
    public async Task<string[]> JourneysAsync(long part) =>
        [.. (await ItemsAsync<EnrolmentDto>($"campaign/enrolment?profileId={(await ProfileAsync(part)).Id}")).Select(e => e.JourneyName[..2]).Order(StringComparer.Ordinal)];

    public async Task<IReadOnlyList<MessageDto>> MessagesAsync(long part) => await ItemsAsync<MessageDto>($"campaign/message?profileId={(await ProfileAsync(part)).Id}");

    /// <summary>The leads of a person, as the leads page shows them.</summary>
    public async Task<string[]> LeadsAsync(long part) =>
        [.. (await ItemsAsync<LeadDto>($"crm-sync/lead?profileId={(await ProfileAsync(part)).Id}")).Select(l => l.Title).Order(StringComparer.Ordinal)];

    /// <summary>What the platform says in somebody's timeline, with the journey or the title.</summary>
    public async Task<string[]> ReportedAsync(long part) =>
    [
        .. (await ItemsAsync<TimelineEventDto>($"cdp/profile/{(await ProfileAsync(part)).Id}/timeline")).Where(e => e.Name.StartsWith("mmo.", StringComparison.Ordinal))
            .Select(e => $"{e.Name} {(e.Properties.TryGetProperty("journeyName", out var name) ? name.GetString()![..2] : e.Properties.GetProperty("title").GetString())}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>How many mails and webhook calls are a part's: no API shows either by person.</summary>
    public async Task<(long Mails, long Calls)> RowsAsync(long part) => (
        await host.Database.ScalarAsync<long>($"select count(*) from campaign_store.mail where part_no = {part}"),
        await host.Database.ScalarAsync<long>($"select count(*) from campaign_store.webhook_call where part_no = {part}"));

    private string Number => $"member-{_run}";

    private async Task PublishAsync()
    {
        var key = await Company.Admin.GetOkAsync<WebhookKeyDto>("/api/campaign/webhook-key");
        await Company.Admin.PostOkAsync("/api/campaign/webhook-key", new { key.ConcurrencyStamp });
        var segment = await Company.Admin.PostOkAsync<JsonElement>(
            "/api/cdp/segment",
            new { name = $"住在{_run}", condition = JsonSerializer.Deserialize<JsonElement>(new AttributeCondition("city", ConditionOperator.Eq, JsonSerializer.SerializeToElement($"城{_run}")).ToJson()) });
        await PublishAsync(Looking, On("Looked"), Lead(Looking));
        await PublishAsync(Moving, new TriggerNode { Id = "in", Name = "进入", Source = TriggerSource.Segment, SegmentId = segment.GetProperty("id").GetGuid(), ReEntry = ReEntryMode.Always }, Lead(Moving));
        await PublishAsync(
            Booking, On("Booked"), new TagNode { Id = "tag", Name = "打标签", Tag = $"预订过{_run}" }, Lead(Booking),
            new EmailNode { Id = "mail", Name = "确认", TemplateId = await TemplateAsync(), Purpose = MessagePurpose.Transactional },
            // Nobody listens there: the call is tried again and again.
            new WebhookNode { Id = "hook", Name = "告诉酒店", Url = "http://127.0.0.1:9/", Fields = [new WebhookField { Name = "what", Source = WebhookFieldSource.Fixed, Value = JsonSerializer.SerializeToElement("booked") }] });
    }

    private async Task<Guid> TemplateAsync()
    {
        var template = await Company.Admin.PostOkAsync<EmailTemplateDetailsDto>(
            "/api/content-hub/email-template", new { name = $"确认{_run}", subject = "预订好了", html = "<p>预订好了</p><p><a href=\"{{unsubscribeUrl}}\">退订</a></p>" });
        await Company.Admin.PostOkAsync($"/api/content-hub/email-template/{template.Id}/publish");
        return template.Id;
    }

    private async Task PublishAsync(string name, params JourneyNode[] steps)
    {
        JourneyNode[] nodes = [.. steps, new ExitNode { Id = "exit", Name = "离开" }];
        var draft = new JourneyDefinition
        {
            Nodes = nodes, Edges = [.. nodes.Zip(nodes.Skip(1), (a, b) => a.Outputs().Select(output => new JourneyEdge(a.Id, output, b.Id))).SelectMany(e => e)],
        };
        var journey = await Company.Admin.PostOkAsync<JourneyDto>("/api/campaign/journey", new CreateJourneyDto { Name = $"{name}{_run}", Draft = draft });
        await Company.Admin.PostOkAsync($"/api/campaign/journey/{journey.Id}/publish", new { journey.ConcurrencyStamp });
    }

    private TriggerNode On(string what) => new() { Id = "in", Name = "进入", EventName = $"{what} {_run}", ReEntry = ReEntryMode.Always };

    private static LeadNode Lead(string title) => new() { Id = "lead", Name = "转线索", Title = title, Reasons = ["自动判断"] };

    private JsonObject Track(string what) => new() { ["type"] = "track", ["event"] = $"{what} {_run}" };

    private Task SayAsync(JsonObject item)
    {
        item["messageId"] = Guid.NewGuid().ToString();
        item["timestamp"] = host.Clock.GetUtcNow().ToString("O");
        item["userId"] = Number;
        return Company.SendAsync(item);
    }

    private async Task<IReadOnlyList<T>> ItemsAsync<T>(string path) => (await Company.Admin.GetOkAsync<ListOf<T>>($"/api/{path}")).Items;

    private sealed record ListOf<T>(IReadOnlyList<T> Items);
}
