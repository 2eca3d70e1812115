using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>A host with a mail server that takes its time and a running journey: who signs up gets one mail.</summary>
internal sealed class KillStory : IAsyncDisposable
{
    /// <summary>Connections to the mail server: no kill can leave more calls open.</summary>
    public const int Connections = 8;

    private readonly TimeSpan _answerTime;
    private readonly bool _ownsHost;
    private readonly List<SmtpMail> _takenBefore = [];

    private KillStory(RunningHost host, bool ownsHost, SmtpReferee mailServer, TimeSpan answerTime) =>
        (Host, _ownsHost, MailServer, _answerTime) = (host, ownsHost, mailServer, answerTime);

    /// <summary>Who is asked about the story; another one when this one is gone for good.</summary>
    public RunningHost Host { get; set; }

    public SmtpReferee MailServer { get; private set; }

    /// <summary>What the mail server took, before its own deaths too.</summary>
    public IReadOnlyList<SmtpMail> Mails => [.. _takenBefore, .. MailServer.Mails];

    /// <summary>How many it took.</summary>
    public int MailCount => _takenBefore.Count + MailServer.MailCount;

    public string WriteKey { get; private set; } = "";

    public string Journey { get; private set; } = "";

    /// <param name="answerTime">How long the mail server takes for its answer to a message, so that a kill finds calls open.</param>
    /// <param name="host">A host that outlives the story; else the story has one of its own.</param>
    public static async Task<KillStory> BeginAsync(TimeSpan answerTime, RunningHost? host = null)
    {
        var mailServer = await SmtpReferee.StartAsync(parse: false, delay: answerTime);
        var story = new KillStory(host ?? await RunningHost.StartAsync(), ownsHost: host is null, mailServer, answerTime);
        using var admin = await story.SignInAsync();
        story.WriteKey = (await admin.GetAsync("/api/cdp/source")).GetProperty("items").EnumerateArray()
            .First(s => s.GetProperty("kind").GetString() == "server").GetProperty("writeKey").GetString()!;
        await story.SetUpMailAsync(admin);
        await story.PublishJourneyAsync(admin, await PublishTemplateAsync(admin));
        return story;
    }

    public Task<ApiClient> SignInAsync() => ApiClient.SignInAsync(Host, "admin", RunningHost.AdminPassword);

    /// <summary>The mail server dies with its connections and comes back at the same place.</summary>
    public async Task KillMailServerAsync()
    {
        var dying = MailServer;
        await dying.DisposeAsync();
        _takenBefore.AddRange(dying.Mails);
        MailServer = await SmtpReferee.StartAsync(dying.Port, parse: false, delay: _answerTime);
    }

    public async ValueTask DisposeAsync()
    {
        if (_ownsHost)
        {
            await Host.DisposeAsync();
        }

        await MailServer.DisposeAsync();
    }

    private async Task SetUpMailAsync(ApiClient admin)
    {
        await admin.PostAsync(
            "/api/campaign/mail-server",
            new { name = "测试", host = MailServer.Host, port = MailServer.Port, security = "none", maxConnections = Connections, isEnabled = true });
        var channel = (await admin.GetAsync("/api/campaign/email-channel")).EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value);
        channel["fromName"] = "示例商城";
        channel["fromAddress"] = "hello@shop.example.com";
        channel["publicBaseUrl"] = Host.Address.ToString().TrimEnd('/');
        channel["quietFrom"] = null;
        channel["quietTo"] = null;
        await admin.PutAsync("/api/campaign/email-channel", channel);
    }

    private static async Task<string> PublishTemplateAsync(ApiClient admin)
    {
        var template = await admin.PostAsync(
            "/api/content-hub/email-template",
            new { name = "欢迎", subject = "{{person.name}}，欢迎", html = "<p>你好，{{person.name}}</p><p><a href=\"{{unsubscribeUrl}}\">退订</a></p>" });
        var id = template.GetProperty("id").GetString()!;
        await admin.PostAsync($"/api/content-hub/email-template/{id}/publish");
        return id;
    }

    private async Task PublishJourneyAsync(ApiClient admin, string template)
    {
        var journey = await admin.PostAsync("/api/campaign/journey", new
        {
            name = "新客欢迎",
            draft = new
            {
                nodes = new object[]
                {
                    new { type = "trigger", id = "start", name = "注册", source = "event", eventName = People.SignedUp, reEntry = "once" },
                    new
                    {
                        // Another module is asked, so a kill may also hit a batch of people that is claimed for a call.
                        type = "branch", id = "where", name = "在上海吗",
                        answers = new[] { new { id = "shanghai", name = "在上海", condition = new { type = "attr", path = "city", op = "eq", value = "上海" } } },
                    },
                    new { type = "email", id = "welcome", name = "欢迎邮件", templateId = template, purpose = "marketing" },
                    new { type = "exit", id = "end", name = "结束" },
                },
                edges = new[]
                {
                    new { from = "start", output = "next", to = "where" },
                    new { from = "where", output = "shanghai", to = "welcome" },
                    new { from = "where", output = "else", to = "end" },
                    new { from = "welcome", output = "next", to = "end" },
                },
            },
        });
        Journey = journey.GetProperty("id").GetString()!;
        await admin.PostAsync($"/api/campaign/journey/{Journey}/publish", new { concurrencyStamp = journey.GetProperty("concurrencyStamp").GetString() });
    }
}
