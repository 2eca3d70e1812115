using System.Text.Json;
using Dapper;
using Mmo.Cdp.Conditions;
using Mmo.Testing.Http;
using Npgsql;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>What people have set up before the many rows came: sources, journeys, segments, a template, keys.</summary>
internal sealed class SetUp(Browser admin, Shop shop)
{
    /// <summary>The one of H-12: an attribute, what a person did and what they did not.</summary>
    public static ConditionNode Behaviour { get; } = new AllCondition(
        new AttributeCondition("city", ConditionOperator.Eq, Json("上海")),
        new EventCondition("Order Completed", ConditionOperator.Gte, Json(2)) { Window = EventWindow.LastDays(30) },
        new EventCondition("mmo.message.opened", ConditionOperator.Eq, Json(0)) { Window = EventWindow.LastDays(7) });

    public Browser Admin => admin;

    /// <summary>The customer's own systems.</summary>
    public Shop Shop => shop;

    /// <summary>What the scripts of the big world call {A}, {J1}…</summary>
    public Dictionary<string, Guid> Ids { get; } = [];

    public string ApiKey { get; private set; } = "";

    public static async Task<SetUp> MakeAsync(Uri address, string administrator)
    {
        var admin = new Browser(new HttpClientHandler { UseCookies = false }) { BaseAddress = address };
        await admin.GetOkAsync<JsonElement>("/api/abp/application-configuration");
        await admin.PostOkAsync<JsonElement>("/api/identity/account/sign-in", new { tenant = "default", userName = "admin", password = BigWorld.AdminPassword, rememberMe = false });
        var source = (await admin.GetOkAsync<JsonElement>("/api/cdp/source")).GetProperty("items").EnumerateArray().First(s => s.GetProperty("kind").GetString() == "server");
        var setUp = new SetUp(admin, new Shop(address, source.GetProperty("writeKey").GetString()!));
        await setUp.MakeAsync(address);
        await setUp.FindAsync(administrator);
        return setUp;
    }

    public static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value);

    /// <summary>Makes a journey: mail to whoever did something and is in Shanghai, a wait for an order, a lead; of a fifth of them another system is told instead.</summary>
    public async Task<Guid> PublishJourneyAsync(string name, string start, Guid template)
    {
        var journey = await admin.PostOkAsync<JsonElement>("/api/campaign/journey", new
        {
            name,
            draft = new
            {
                nodes = new object[]
                {
                    new { type = "trigger", id = "start", name = "开始", source = "event", eventName = start, reEntry = "always" },
                    new
                    {
                        type = "split", id = "try", name = "试一试",
                        variants = new[] { new { id = "a", name = "甲", percent = 80 }, new { id = "b", name = "乙", percent = 20 } },
                    },
                    new
                    {
                        type = "branch", id = "where", name = "在上海吗",
                        answers = new[] { new { id = "shanghai", name = "在上海", condition = Json(JsonSerializer.Deserialize<JsonElement>(new AttributeCondition("city", ConditionOperator.Eq, Json("上海")).ToJson())) } },
                    },
                    new { type = "email", id = "welcome", name = "欢迎邮件", templateId = template, purpose = "marketing" },
                    new { type = "waitForEvent", id = "order", name = "等下单", eventName = "Order Completed", timeoutAmount = 3, timeoutUnit = "days" },
                    new { type = "lead", id = "lead", name = "交给销售", title = "欢迎邮件后下单", reasons = new[] { "三天内下单" } },
                    new { type = "tag", id = "tag", name = "打标签", tag = "高意向" },
                    new { type = "webhook", id = "tell", name = "通知仓库", url = "https://127.0.0.1:1/", fields = new[] { new { name = "id", source = "person", path = "id" } } },
                    new { type = "exit", id = "end", name = "结束" },
                },
                edges = new[]
                {
                    new { from = "start", output = "next", to = "try" },
                    new { from = "try", output = "a", to = "where" },
                    new { from = "try", output = "b", to = "tell" },
                    new { from = "where", output = "shanghai", to = "welcome" },
                    new { from = "where", output = "else", to = "end" },
                    new { from = "tell", output = "success", to = "end" },
                    new { from = "tell", output = "failed", to = "end" },
                    new { from = "welcome", output = "next", to = "order" },
                    new { from = "order", output = "event", to = "lead" },
                    new { from = "order", output = "timeout", to = "end" },
                    new { from = "lead", output = "next", to = "tag" },
                    new { from = "tag", output = "next", to = "end" },
                },
            },
        });
        var id = journey.GetProperty("id").GetGuid();
        await admin.PostOkAsync<JsonElement>($"/api/campaign/journey/{id}/publish", new { concurrencyStamp = journey.GetProperty("concurrencyStamp").GetString() });
        return id;
    }

    public async Task<Guid> MakeSegmentAsync(string name, ConditionNode condition) =>
        (await admin.PostOkAsync<JsonElement>("/api/cdp/segment", new { name, condition = JsonSerializer.Deserialize<JsonElement>(condition.ToJson()) })).GetProperty("id").GetGuid();

    private async Task MakeAsync(Uri address)
    {
        await shop.SendAsync(new[] { "Order Completed", "Signed Up", "Came Back", "Product Viewed" }
            .Select(name => new { type = "track", userId = "first", @event = name, messageId = name, properties = new { order_id = "first", revenue = 1, currency = "CNY" } }));
        var channel = (await admin.GetOkAsync<JsonElement>("/api/campaign/email-channel")).EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value);
        (channel["fromName"], channel["fromAddress"], channel["publicBaseUrl"]) = ("示例商城", "hello@shop.example.com", address.ToString().TrimEnd('/'));
        (channel["quietFrom"], channel["quietTo"], channel["capCount"], channel["capDays"]) = (null, null, 5, 1);
        await admin.PutOkAsync<JsonElement>("/api/campaign/email-channel", channel);
        var template = await admin.PostOkAsync<JsonElement>("/api/content-hub/email-template", new
        {
            name = "欢迎", subject = "{{person.name}}，欢迎",
            html = "<p>你好，{{person.name}}</p><p><a href=\"https://shop.example.com/new\">看看新品</a></p><p><a href=\"{{unsubscribeUrl}}\">退订</a></p>",
        });
        Ids["Template"] = template.GetProperty("id").GetGuid();
        await admin.PostOkAsync<JsonElement>($"/api/content-hub/email-template/{Ids["Template"]}/publish");
        await admin.PostOkAsync<JsonElement>("/api/campaign/webhook-key", new { });
        Ids["J1"] = await PublishJourneyAsync("新客欢迎", "Signed Up", Ids["Template"]);
        Ids["J2"] = await PublishJourneyAsync("老客回访", "Came Back", Ids["Template"]);
        Ids["S1"] = await MakeSegmentAsync("有城市的人", new AttributeCondition("city", ConditionOperator.Exists, null));
        Ids["S2"] = await MakeSegmentAsync("上海复购", Behaviour);
        var scopes = (await admin.GetOkAsync<JsonElement>("/api/identity/api-key/scopes")).GetProperty("items").EnumerateArray().Select(s => s.GetProperty("name").GetString()!).ToArray();
        ApiKey = (await admin.PostOkAsync<JsonElement>("/api/identity/api-key", new { name = "BI", scopes })).GetProperty("key").GetString()!;
    }

    private async Task FindAsync(string administrator)
    {
        await using var connection = new NpgsqlConnection(administrator);
        foreach (var (code, id) in await connection.QueryAsync<(string, Guid)>("select code, id from identity.tenant"))
        {
            Ids[code switch { "default" => "A", "nine" => "B", _ => "C" }] = id;
        }

        (Ids["Sales"], Ids["Unit"]) = await connection.QuerySingleAsync<(Guid, Guid)>(
            "select id, unit_id from identity.user where user_name = 'sales1' and tenant_id = @A", new { A = Ids["A"] });
        Ids["TemplateVersion"] = await connection.QuerySingleAsync<Guid>("select id from content.email_template_version");
    }
}
