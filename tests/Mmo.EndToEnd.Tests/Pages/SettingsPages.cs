using System.Globalization;
using Microsoft.Playwright;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>设置: how mail leaves, and which event is an order.</summary>
internal sealed class SettingsPages(IPage page)
{
    public async Task UseMailServerAsync(SmtpReferee server)
    {
        await page.GoToSettingAsync("邮件");
        await page.Body().Button("加服务器").ClickAsync();
        var form = page.Body().Dialog("加邮件服务器");
        await form.Field("名称").FillAsync("裁判邮件服务器");
        await form.Field("服务器地址").FillAsync(server.Host);
        await form.Field("加密方式").ChooseAsync("不加密");
        await form.Field("端口").FillAsync(server.Port.ToString(CultureInfo.InvariantCulture));
        await form.Button("测试连接").ClickAsync();
        await form.GetByText("连得上").WaitForAsync();
        await form.Button("加上服务器").ClickAsync();
        await page.Body().Region("邮件服务器").GetByText("正在用").WaitForAsync();
    }

    public async Task SendAsAsync(string name, string address, Uri publicAddress)
    {
        await page.Body().Field("发件人名称").FillAsync(name);
        await page.Body().Field("发件地址").FillAsync(address);
        await page.Body().Field("对外网址").FillAsync(publicAddress.ToString().TrimEnd('/'));
        await page.Body().Button("保存设置").ClickAsync();
        await page.GetByText("邮件设置已保存").WaitForAsync();
    }

    public async Task MeanOrderAsync(string eventName, string orderIdPath, string amountPath)
    {
        await page.GoToSettingAsync("事件含义");
        await page.GetByRole(AriaRole.Main).Row("Order Completed").GetByText("订单").First.WaitForAsync();
        await page.Body().Button("新建含义").ClickAsync();
        var form = page.Body().Dialog("新建含义");
        await form.Field("事件").FillAsync(eventName);
        await form.GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = "订单", Exact = true }).CheckAsync();
        await form.Field("订单编号在哪个属性").FillAsync(orderIdPath);
        await form.Field("金额在哪个属性").FillAsync(amountPath);
        await form.Button("建好含义").ClickAsync();
        await page.GetByRole(AriaRole.Main).Row(eventName).GetByText("订单").First.WaitForAsync();
    }
}
