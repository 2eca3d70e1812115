using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Accessibility;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests;

/// <summary>A shop's webhook set up by clicking: the first delivery is the sample, and the buyer is there in the end.</summary>
[Collection(CompaniesCollection.Name)]
public sealed class WebhookByClickingTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    private const string Secret = "a-secret-of-the-shop";

    [Fact]
    public async Task A_webhook_is_made_signed_mapped_by_its_first_delivery_and_the_buyer_is_found()
    {
        var company = companies.Company("webhooks");
        var page = await company.SignInAsync(chromium);
        await Pictures.WithPageAsync(page, async () =>
        {
            var main = page.GetByRole(AriaRole.Main);
            await page.GoToAsync("数据接入");
            await main.Button("新建数据源").First.ClickAsync();
            var form = page.Body().Dialog("新建数据源");
            await form.Field("名称").FillAsync("商城");
            await form.GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = "Webhook", Exact = true }).CheckAsync();
            await form.Button("建好数据源").ClickAsync();
            var address = await main.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "推送地址" }).InputValueAsync();
            await SignAsync(page, main);

            // Before there is a mapping, what comes is kept, and is the sample.
            (await SendAsync(address, Order("W1001", "shop.buyer@example.com"))).ShouldContain("\"quarantined\":1");
            await main.Button("添加事件定义").ClickAsync();
            await MapAsync(main);
            await Pictures.KeepAsync(page, "webhook-desktop");
            await page.SetViewportSizeAsync(390, 844);
            await Pictures.KeepAsync(page, "webhook-phone");
            (await Axe.CheckAsync(page)).Violations.ShouldBeEmpty();
            await page.SetViewportSizeAsync(1440, 900);
            await main.Button("保存映射").ClickAsync();
            await page.GetByText("映射已保存").WaitForAsync();

            (await SendAsync(address, Order("W1002", "shop.buyer@example.com"))).ShouldContain("\"stored\":1");
            (await SendAsync(address, Order("W1003", "shop.buyer@example.com"), "another secret")).ShouldContain("Cdp:WebhookSignatureWrong");
            await page.ReloadAsync();
            await main.GetByText(new Regex("最近一次签名不对的推送")).WaitForAsync();

            await main.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new Regex("去重放") }).ClickAsync();
            await main.GetByText("Webhook 还没有映射").First.WaitForAsync();
            await page.GoToAsync("客户档案");
            await main.GetByText("陈思远").First.WaitForAsync();
        });
        await page.Context.CloseAsync();
    }

    private static async Task SignAsync(IPage page, ILocator main)
    {
        await main.Button("设置签名").ClickAsync();
        var form = page.Body().Dialog("签名");
        await form.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = "对方系统" }).ChooseAsync("Shopify");
        await form.Field("签名密钥").FillAsync(Secret);
        await form.Button("保存签名").ClickAsync();
        await main.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "签名密钥" }).WaitForAsync();
    }

    private static async Task MapAsync(ILocator main)
    {
        var definition = main.Region("事件定义1");
        await definition.GetByText("客户资料").ClickAsync();
        await definition.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = "身份标识第1行的名称" }).FillAsync("email");
        await definition.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "身份标识第1行的路径" }).ClickAsync();
        await main.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = new Regex("^mail ") }).ClickAsync();
        await Assertions.Expect(definition.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "身份标识第1行的路径" })).ToHaveValueAsync("buyer.mail");
        await definition.Button("添加属性").ClickAsync();
        await main.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = new Regex("^name ") }).ClickAsync();
        await Assertions.Expect(definition.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "客户属性第1行的路径" })).ToHaveValueAsync("buyer.name");
        await main.GetByText("1条事件").WaitForAsync();
    }

    private static string Order(string id, string mail) => $$"""{"id":"{{id}}","sum":268,"buyer":{"name":"陈思远","mail":"{{mail}}"},"lines":[{"sku":"P42","count":{{id.Length.ToString(CultureInfo.InvariantCulture)}}}]}""";

    private static async Task<string> SendAsync(string address, string body, string secret = Secret)
    {
        using var client = new HttpClient();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.Add("X-Shopify-Hmac-Sha256", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body))));
        content.Headers.Add("X-Shopify-Event-Id", Guid.NewGuid().ToString());
        using var answer = await client.PostAsync(address, content);
        return await answer.Content.ReadAsStringAsync();
    }
}
