using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>模板: writing at the left, the mail as a real person gets it at the right.</summary>
internal sealed class TemplateEditor(IPage page)
{
    private ILocator Checks => page.Body().Region("发送前检查");

    public ILocator Subject => page.Body().Region("按人预览").Locator(".preview-subject");

    public async Task WriteAsync(string name, string subject, string html)
    {
        await page.GoToAsync("模板");
        await page.Body().Button("新建第一封模板").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "名称", Exact = true }).FillAsync(name);
        await page.Body().Field("标题").FillAsync(subject);
        await page.Body().Field("正文HTML").FillAsync(html);
    }

    /// <summary>Waits until the check finds this.</summary>
    public Task FindingAsync(string text) => Checks.Button(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(text))).WaitForAsync();

    public Task RewriteAsync(string html) => page.Body().Field("正文HTML").FillAsync(html);

    public Task NoFindingAsync() => Checks.GetByText("没发现问题").WaitForAsync();

    /// <summary>The mail as this person would get it.</summary>
    public async Task<IFrameLocator> PreviewAsync(string person)
    {
        await page.Body().Field("给谁看").ChooseAsync(person, isLong: true);
        return page.FrameLocator($"iframe[title='{person}收到的邮件，电脑上']");
    }

    public async Task PublishAsync()
    {
        await page.Body().Button("发布").ClickAsync();
        await page.ConfirmAsync("发布");
        await page.GetByText("已发布第1版").First.WaitForAsync();
    }
}
