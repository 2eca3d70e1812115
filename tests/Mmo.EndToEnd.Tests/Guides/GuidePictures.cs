using Microsoft.Playwright;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>The pictures of the guides, in docs/images: written anew where MMO_GUIDE_PICTURES is set.</summary>
internal static class GuidePictures
{
    public const string Home = "marketer-home.png";
    public const string Profile = "marketer-profile.png";
    public const string Segment = "marketer-segment.png";
    public const string Template = "marketer-template.png";
    public const string Journey = "journey.png";
    public const string Way = "marketer-way.png";
    public const string Draft = "marketer-draft.png";
    public const string Rules = "marketer-rules.png";
    public const string Messages = "marketer-messages.png";
    public const string Lead = "marketer-lead.png";
    public const string Report = "marketer-report.png";
    public const string Goals = "marketer-goals.png";
    public const string Demo = "marketer-demo.png";

    public static readonly IReadOnlyList<string> All = [Home, Profile, Segment, Template, Journey, Way, Draft, Rules, Messages, Lead, Report, Goals, Demo];

    /// <summary>The window of <see cref="Hosting.ChromiumBrowser"/>.</summary>
    public static readonly (int Width, int Height) Size = (1440, 900);

    private static readonly bool AreWritten = Environment.GetEnvironmentVariable("MMO_GUIDE_PICTURES") is { Length: > 0 };

    public static string Folder => Path.Combine(Repository.Root, "docs", "images");

    /// <summary>Takes what the page shows now, without the mouse over anything.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (AreWritten)
        {
            await page.Mouse.MoveAsync(Size.Width - 1, Size.Height - 1);
            var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
            await File.WriteAllBytesAsync(Path.Combine(Folder, name), SmallPng.Of(picture));
        }
    }
}
