using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>docs/integrate.md, followed from its first snippet to its last.</summary>
public sealed partial class IntegrateGuideTests(ChromiumBrowser chromium, ObservedHost platform) : IClassFixture<ObservedHost>
{
    private const string Key = "whsec-example";

    private readonly Dictionary<string, string> _values = [];

    [Fact]
    public async Task Every_snippet_does_what_the_guide_says()
    {
        using var admin = await ApiClient.SignInAsync(platform.Host, "admin", RunningHost.AdminPassword);
        _values["https://mmo.example.com"] = platform.Host.Address.ToString().TrimEnd('/');
        _values["YOUR_WRITE_KEY"] = (await admin.GetAsync("/api/cdp/source")).GetProperty("items").EnumerateArray()
            .First(s => s.GetProperty("kind").GetString() == "server").GetProperty("writeKey").GetString()!;
        (_values["YOUR_WEBHOOK_KEY"], _values["YOUR_WEBHOOK_SECRET"]) = (await NewWebhookAsync(admin), "a-secret-of-the-form-tool");
        _values["YOUR_BROWSER_KEY"] = platform.BrowserKey;
        _values["YOUR_API_KEY"] = (await admin.PostAsync("/api/identity/api-key", new { name = "ERP", scopes = new[] { "Cdp.Profiles" } })).GetProperty("key").GetString()!;
        _values["YOUR_PASSWORD"] = RunningHost.AdminPassword;

        foreach (var snippet in Snippet.ReadAll("integrate.md"))
        {
            await FollowAsync(snippet);
        }

        var person = (await admin.GetAsync("/api/cdp/profile?filter=user-1001")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString();
        (await admin.GetAsync($"/api/cdp/profile/{person}")).GetProperty("purchases").EnumerateArray().ShouldHaveSingleItem().GetProperty("amount").GetDecimal().ShouldBe(268);
        var done = (await admin.GetAsync($"/api/cdp/profile/{person}/timeline")).GetProperty("items").EnumerateArray().Select(e => e.GetProperty("name").GetString()!);
        new[] { "Order Completed", "Coupon Claimed", "Product Viewed", "Store Visited", "$SignUp", "ReportDownloaded", "CalculatorUsed", "Survey Answered", "mmo.consent.granted" }.ShouldBeSubsetOf(done);
    }

    /// <summary>A webhook source as the guide's chapter on them wants it.</summary>
    private static async Task<string> NewWebhookAsync(ApiClient admin)
    {
        var source = await admin.PostAsync("/api/cdp/source", new { name = "问卷", kind = "webhook" });
        var id = source.GetProperty("id").GetString();
        var stamp = (await admin.GetAsync($"/api/cdp/webhook/{id}")).GetProperty("concurrencyStamp").GetString();
        var signed = await admin.PutAsync($"/api/cdp/webhook/{id}", new
        {
            signature = new { scheme = "hmac", header = "X-Signature", hash = "sha256", encoding = "hex", prefix = "sha256=" }, secret = "a-secret-of-the-form-tool", concurrencyStamp = stamp,
        });
        await admin.PutAsync($"/api/cdp/webhook-mapping/{id}", new
        {
            events = new[]
            {
                new
                {
                    kind = "track", name = "Survey Answered", items = "answers", when = new { path = "header:x-topic", values = new[] { "answers" } }, eventId = "no",
                    identifiers = new[] { new { name = "user_id", path = "member" } }, properties = new[] { new { name = "score", path = "score" }, new { name = "survey", path = "$.survey.title" } },
                    traits = Array.Empty<object>(),
                },
            },
            concurrencyStamp = signed.GetProperty("concurrencyStamp").GetString(),
        });
        return source.GetProperty("writeKey").GetString()!;
    }

    private async Task FollowAsync(Snippet snippet)
    {
        var code = _values.Aggregate(snippet.Code, (text, value) => text.Replace(value.Key, value.Value, StringComparison.Ordinal));
        Placeholder().Match(code).Value.ShouldBe("", "a placeholder that the guide does not explain");
        switch (snippet.Language)
        {
            case "sh":
                Compare(await CommandLine.ShellAsync(code), snippet);
                break;
            case "js":
                (await CommandLine.NodeAsync(code)).ShouldBe("");
                break;
            case "js browser":
                await VisitAsync(code);
                break;
            case "js webhook":
                await CheckSignaturesAsync(code);
                break;
            case "http":
                break;
            default:
                throw new InvalidOperationException($"Nothing runs “{snippet.Language}”: {code}");
        }
    }

    private void Compare(string output, Snippet snippet)
    {
        var answer = JsonDocument.Parse(output).RootElement;
        snippet.Answer.ShouldNotBeNull(snippet.Code);
        JsonLikeness.DifferenceOf(answer, JsonDocument.Parse(snippet.Answer).RootElement).ShouldBeNull($"{snippet.Code}\n{output}");
        if (answer.TryGetProperty("accessToken", out var token))
        {
            _values["YOUR_ACCESS_TOKEN"] = token.GetString()!;
        }
    }

    /// <summary>As the platform signs: the key's HMAC-SHA256 over time and body; nothing else is believed.</summary>
    private static async Task CheckSignaturesAsync(string code)
    {
        const string Body = """{"data":{"name":"陈思远"}}""";
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string[] headers = [Sign(now, Body), Sign(now, Body + " "), Sign(now - 600, Body), $"t={now}", "nonsense"];
        var calls = JsonSerializer.Serialize(headers.Select(header => new[] { header, Body, Key }));
        (await CommandLine.NodeAsync($"{code}\nfor (const call of {calls}) process.stdout.write(`${{isOurs(...call)}} `);"))
            .ShouldBe("true false false false false ");
    }

    private static string Sign(long seconds, string body) =>
        $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes($"{seconds}.{body}")))}";

    /// <summary>The page has the SDK as a script; a bundler would have made the import of it.</summary>
    private async Task VisitAsync(string code)
    {
        await using var shop = await Shop.OpenAsync(chromium, _values["https://mmo.example.com"], platform.BrowserKey);
        await shop.Page.GotoAsync(shop.Url);
        Import().IsMatch(code).ShouldBeTrue();
        if (code.Contains("sa-sdk-javascript", StringComparison.Ordinal))
        {
            // It says nothing of when it has sent: the page is left once everything that it keeps is answered.
            await shop.AddSensorsAsync();
            await shop.Page.EvaluateAsync($"() => {{ {Import().Replace(code, "")} }}");
            await shop.Page.WaitForFunctionAsync("() => Object.keys(localStorage).every((key) => !key.startsWith('sawebjssdk-'))");
            return;
        }

        await shop.Page.EvaluateAsync($"async () => {{ const {{ AnalyticsBrowser }} = AnalyticsNext; {Import().Replace(code, "")} }}");
    }

    [GeneratedRegex("YOUR_[A-Z_]+")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^import .*$", RegexOptions.Multiline)]
    private static partial Regex Import();
}
