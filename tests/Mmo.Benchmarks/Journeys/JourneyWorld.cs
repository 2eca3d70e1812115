using System.Text.Json;
using Dapper;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Worlds;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Journeys;

/// <summary>The whole host on people with e-mail addresses, and journeys that they are made to stand in.</summary>
internal sealed class JourneyWorld : IAsyncDisposable
{
    public const string Template =
        """
        <p>{{person.name}}，你好：</p><p>你在{{person.city}}的门店有新品到货，今天下单满三百减五十。</p>
        <p><a href="https://shop.example.com/new?sku=K1">看看新品</a> · <a href="https://shop.example.com/stores">找到门店</a> · <a href="https://shop.example.com/member">会员中心</a></p>
        """;

    private JourneyWorld(BenchmarkServer server, BenchmarkHost host, Browser admin, Guid template) =>
        (Server, Host, Admin, TemplateId) = (server, host, admin, template);

    public BenchmarkServer Server { get; }

    public BenchmarkHost Host { get; }

    public Browser Admin { get; }

    public Guid TemplateId { get; }

    /// <param name="people">How many of the big tenant have an e-mail address, at least.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    public static async Task<JourneyWorld> MakeAsync(int people, CancellationToken cancellationToken)
    {
        var server = await BenchmarkServer.StartAsync(cancellationToken);
        var host = await BenchmarkHost.StartAsync(server, cancellationToken);
        var admin = await host.SignInAsync();
        await new WorldFiller(host, new WorldSize(people * 5 / 2, 0)).FillAsync(cancellationToken);
        await SetUpChannelAsync(host, admin);
        var template = await admin.PostOkAsync<JsonElement>("/api/content-hub/email-template", new { name = "新品", subject = "{{person.name}}，新品到了", html = Template });
        var id = template.GetProperty("id").GetGuid();
        await admin.PostOkAsync<JsonElement>($"/api/content-hub/email-template/{id}/publish");
        return new JourneyWorld(server, host, admin, id);
    }

    /// <summary>Begin → split in two halves → a mail each → end. The key of the split is one for all, so that the same people fall alike in each journey.</summary>
    public async Task<Guid> PublishAsync(string name)
    {
        object Mail(string id) => new { type = "email", id, name = id, templateId = TemplateId, purpose = "marketing" };
        object Edge(string from, string output, string to) => new { from, output, to };
        var journey = await Admin.PostOkAsync<JsonElement>("/api/campaign/journey", new
        {
            name,
            draft = new
            {
                nodes = new[]
                {
                    new { type = "trigger", id = "start", name = "开始", source = "event", eventName = "Product Viewed", reEntry = "once" },
                    new
                    {
                        type = "split", id = "split", name = "试一试", experimentKey = "bench",
                        variants = new[] { new { id = "a", name = "甲", percent = 50 }, new { id = "b", name = "乙", percent = 50 } },
                    },
                    Mail("mail-a"), Mail("mail-b"),
                    new { type = "wait", id = "wait", name = "等", mode = "duration", amount = 3, unit = "days" },
                    new { type = "exit", id = "end", name = "结束" },
                },
                edges = new[]
                {
                    Edge("start", "next", "split"), Edge("split", "a", "mail-a"), Edge("split", "b", "mail-b"),
                    Edge("mail-a", "next", "wait"), Edge("mail-b", "next", "wait"), Edge("wait", "next", "end"),
                },
            },
        });
        var id = journey.GetProperty("id").GetGuid();
        await Admin.PostOkAsync<JsonElement>($"/api/campaign/journey/{id}/publish", new { concurrencyStamp = journey.GetProperty("concurrencyStamp").GetString() });
        return id;
    }

    /// <summary>Puts people of the big tenant at a node of a journey.</summary>
    public async Task EnrolAsync(Guid journey, string node, int people, string due, CancellationToken cancellationToken)
    {
        await Host.ExecuteAsync(
            BareStatements.Read("Journeys/enrol").Replace("{due}", due), new { Tenant = Host.Big, journey, node, people }, cancellationToken);
        await Host.ExecuteAsync("vacuum (analyze) campaign_store.enrolment", null, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static async Task SetUpChannelAsync(BenchmarkHost host, Browser admin)
    {
        var channel = (await admin.GetOkAsync<JsonElement>("/api/campaign/email-channel")).EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value);
        (channel["fromName"], channel["fromAddress"], channel["publicBaseUrl"]) = ("示例商城", "hello@shop.example.com", host.Address.ToString().TrimEnd('/'));

        // Quiet for a minute that is far away: it is asked, and nobody is held.
        var far = TimeProvider.System.GetUtcNow().AddHours(20);
        (channel["quietFrom"], channel["quietTo"], channel["capCount"], channel["capDays"]) = ($"{far:HH:mm}", $"{far.AddMinutes(1):HH:mm}", 5, 1);
        await admin.PutOkAsync<JsonElement>("/api/campaign/email-channel", channel);
    }
}
