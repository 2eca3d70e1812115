using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>A list of people, whichever page it stands on: read page by page to its end.</summary>
internal static partial class PeopleList
{
    /// <summary>The public ids of everybody in the list, in its order.</summary>
    public static async Task<IReadOnlyList<string>> ReadPeopleAsync(this IPage page)
    {
        var main = page.GetByRole(AriaRole.Main);
        var footer = main.Locator("footer").Last;
        var next = footer.Button("下一页");
        var people = new List<string>();
        while (true)
        {
            // 51–100 / 137: the footer counts on at once, the rows of before stand there, busy, until the new ones have come.
            await footer.GetByText(new Regex($"^{people.Count + 1}–")).WaitForAsync();
            await Assertions.Expect(main.Locator("table[aria-busy=true]")).ToHaveCountAsync(0);
            people.AddRange(await main.Locator("tbody a[href^='/profiles/']").ProfilesAsync());
            if (await next.IsDisabledAsync())
            {
                return people;
            }

            await next.ClickAsync();
        }
    }

    /// <summary>The public ids behind links to people.</summary>
    public static async Task<IReadOnlyList<string>> ProfilesAsync(this ILocator links) =>
        [.. (await links.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")).Select(href => ProfileId().Match(href).Value)];

    [GeneratedRegex("(?<=^/profiles/)[0-9a-f-]{36}")]
    private static partial Regex ProfileId();
}
