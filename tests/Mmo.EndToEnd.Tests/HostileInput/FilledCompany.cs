using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>A running host whose company has one of everything, so that a request meets more than "not found".</summary>
public class FilledCompany : IAsyncLifetime
{
    private static readonly string[] People =
        ["/api/cdp/profile", "/api/campaign/message", "/api/campaign/mailbox", "/api/campaign/enrolment", "/api/crm-sync/lead"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, string> _ids = [];
    private readonly IReadOnlyDictionary<string, string>? _settings;

    public FilledCompany()
    {
    }

    private protected FilledCompany(IReadOnlyDictionary<string, string> settings) => _settings = settings;

    internal RunningHost Host { get; private set; } = null!;

    internal ApiClient Admin { get; private set; } = null!;

    /// <summary>What nobody outside may read: the people of a store, and what was done with them.</summary>
    internal string[] Secrets =>
    [
        "陈小明", "ming@example.com", .. People.Select(things => _ids[things]),
    ];

    /// <summary>The id of one of the things at an address, such as <c>/api/cdp/segment</c>.</summary>
    internal IReadOnlyDictionary<string, string> Ids => _ids;

    public async ValueTask InitializeAsync()
    {
        Host = await RunningHost.StartAsync(_settings);
        Admin = await ApiClient.SignInAsync(Host, "admin", RunningHost.AdminPassword);
        await FillAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Admin?.Dispose();
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }
    }

    private async Task FillAsync()
    {
        await CreateAsync("/api/identity/role", new { name = "店长", dataScope = "units" });
        await CreateAsync("/api/identity/organization-unit", new { code = "BJ", name = "北京", kind = "region" });
        await CreateAsync("/api/identity/user", new { userName = "victim", name = "受害者", roleIds = new[] { Ids["/api/identity/role"] }, unitId = Ids["/api/identity/organization-unit"] }, "user");
        var scope = (await Admin.GetAsync("/api/identity/api-key/scopes")).GetProperty("items")[0].GetProperty("name").GetString();
        await CreateAsync("/api/identity/api-key", new { name = "集成", scopes = new[] { scope } }, "apiKey");
        await CreateAsync("/api/cdp/source", new { name = "小程序", kind = "server" });
        _ids["/api/cdp/webhook"] = _ids["/api/cdp/webhook-mapping"] = (await Admin.PostAsync("/api/cdp/source", new { name = "商城推送", kind = "webhook" })).GetProperty("id").GetString()!;
        await CreateAsync("/api/cdp/segment", new { name = "上海", condition = new { type = "attr", path = "city", op = "eq", value = "上海" } });
        await CreateAsync("/api/cdp/import", new { name = "会员名单", kind = "people" });
        await CreateAsync("/api/cdp/event-meaning", new { eventName = "Paid", meaning = "order", orderIdPath = "order_id", amountPath = "revenue" });
        await CreateAsync("/api/campaign/mail-server", new { name = "关着", host = "127.0.0.1", port = 9, security = "none", isEnabled = false });
        await CreateAsync("/api/campaign/suppression", new { address = "nobody@example.com", note = "来电要求" });
        await CreateAsync("/api/content-hub/email-template", new { name = "欢迎", subject = "{{person.name}}", html = "<p>{{person.name}}</p><p><a href=\"{{preferencesUrl}}\">邮件偏好</a> <a href=\"{{unsubscribeUrl}}\">退订</a></p>" });
        await Admin.PostAsync($"/api/content-hub/email-template/{Ids["/api/content-hub/email-template"]}/publish");
        await PublishJourneyAsync();
        await SendAsync();
        _ids["/api/cdp/tracking-plan"] = Ids["/api/cdp/source"];
        await Admin.PostAsync($"/api/cdp/tracking-plan/{Ids["/api/cdp/source"]}/plan-seen", new { events = Array.Empty<object>() });

        // The journey's mail in the mailbox and its lead come a moment later.
        await TakeFirstAsync("/api/cdp/profile", "?filter=" + Uri.EscapeDataString("陈小明"));
        await TakeFirstAsync("/api/cdp/quarantine");
        await TakeFirstAsync("/api/cdp/match-review");
        await TakeFirstAsync("/api/campaign/message");
        await TakeFirstAsync("/api/campaign/mailbox");
        await TakeFirstAsync("/api/crm-sync/lead");
        await TakeFirstAsync("/api/campaign/enrolment", $"?profileId={Ids["/api/cdp/profile"]}");
        _ids["/api/bi-reporting/journey-report"] = Ids["/api/campaign/journey"];
    }

    private async Task CreateAsync(string path, object body, string? within = null)
    {
        var answer = await Admin.PostAsync(path, body);
        _ids[path] = (within is null ? answer : answer.GetProperty(within)).GetProperty("id").GetString()!;
    }

    private async Task TakeFirstAsync(string path, string query = "")
    {
        await Eventually.Async(
            async () =>
            {
                var items = (await Admin.GetAsync(path + query)).GetProperty("items");
                if (items.GetArrayLength() == 0)
                {
                    return false;
                }

                _ids[path] = items[0].GetProperty("id").GetString()!;
                return true;
            },
            Patience);
    }

    private async Task PublishJourneyAsync()
    {
        await CreateAsync("/api/campaign/journey", new
        {
            name = "新客",
            draft = new
            {
                nodes = new object[]
                {
                    new { type = "trigger", id = "start", name = "注册", source = "event", eventName = "Signed Up", reEntry = "once" },
                    new { type = "email", id = "mail", name = "欢迎", templateId = Ids["/api/content-hub/email-template"], purpose = "transactional" },
                    new { type = "lead", id = "lead", name = "交给销售", title = "新客", reasons = new[] { "注册" } },
                    new { type = "exit", id = "end", name = "结束" },
                },
                edges = new[]
                {
                    new { from = "start", output = "next", to = "mail" },
                    new { from = "mail", output = "next", to = "lead" },
                    new { from = "lead", output = "next", to = "end" },
                },
            },
        });
        var path = $"/api/campaign/journey/{Ids["/api/campaign/journey"]}";
        await Admin.PostAsync($"{path}/publish", new { concurrencyStamp = (await Admin.GetAsync(path)).GetProperty("concurrencyStamp").GetString() });
    }

    private async Task SendAsync()
    {
        var key = (await Admin.GetAsync($"/api/cdp/source/{Ids["/api/cdp/source"]}")).GetProperty("writeKey").GetString()!;
        using var customer = new HttpClient { BaseAddress = Host.Address };
        customer.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":")));
        var answer = await customer.PostAsJsonAsync("/v1/batch", new
        {
            batch = new object[]
            {
                new { type = "identify", userId = "ming", traits = new { name = "陈小明", email = "ming@example.com", city = "上海", store = "SH01" } },
                new { type = "track", userId = "ming", @event = "Signed Up" },

                // Another user id with the same address: somebody has to say whether they are one.
                new { type = "identify", userId = "twin", traits = new { name = "陈小玲", email = "ming@example.com" } },
                new { type = "merge", userId = "ming", traits = new { name = "陈小明", email = "ming@example.com" } },
            },
        });
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("stored").GetInt32().ShouldBe(3);
    }
}
