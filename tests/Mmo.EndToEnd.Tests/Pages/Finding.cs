using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>Things on a page by the names that a person reads, or hears from a screen reader.</summary>
internal static class Finding
{
    public static ILocator Body(this IPage page) => page.Locator("body");

    public static ILocator Button(this ILocator where, string name) =>
        where.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Button(this ILocator where, Regex name) =>
        where.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = name });

    public static ILocator Link(this ILocator where, string name) =>
        where.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Heading(this ILocator where, string name) =>
        where.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Region(this ILocator where, string name) =>
        where.GetByRole(AriaRole.Region, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Dialog(this ILocator where, string title) =>
        where.GetByRole(AriaRole.Dialog, new LocatorGetByRoleOptions { Name = title, Exact = true });

    public static ILocator Row(this ILocator where, string text) => where.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = text });

    /// <summary>A form's field by its label, with or without the mark that it may stay empty.</summary>
    public static ILocator Field(this ILocator where, string label) =>
        where.GetByLabel(new Regex($"^{Regex.Escape(label)}(（选填）)?$")).And(where.Page.Locator("input, textarea"));

    /// <summary>Opens the list of a field and takes an option; a long list is searched by typing.</summary>
    public static async Task ChooseAsync(this ILocator field, string option, bool isLong = false)
    {
        await field.ClickAsync();
        if (isLong)
        {
            await field.FillAsync(option);
        }

        await field.Page.Locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)").Locator(".ant-select-item-option")
            .Filter(new LocatorFilterOptions { HasText = option }).First.ClickAsync();
    }

    /// <summary>The question before something with consequences: its verb stands on the button.</summary>
    public static Task ConfirmAsync(this IPage page, string verb) => page.GetByRole(AriaRole.Dialog).Last.Button(verb).ClickAsync();

    /// <summary>Goes to a page by the navigation at the left.</summary>
    public static async Task GoToAsync(this IPage page, string item) =>
        await page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "主导航" })
            .GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new Regex($"^{Regex.Escape(item)}(\\s*\\d+.*)?$") }).ClickAsync();

    /// <summary>Goes to a page of the settings.</summary>
    public static async Task GoToSettingAsync(this IPage page, string item)
    {
        await page.GoToAsync("设置");
        await page.GetByRole(AriaRole.Main).Link(item).ClickAsync();
    }
}
