using Microsoft.AspNetCore.Http;
using Mmo.Campaign.Tracking;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.Ids;

namespace Mmo.Campaign.Preferences;

/// <summary>The page of one address: what it agreed to, to be changed one by one; leaving all; no mail at all.</summary>
internal sealed class PreferencePage(ReaderPage page, TimeProvider clock) : ISingletonDependency
{
    public async Task<IResult> ShowAsync(HttpContext context, LinkToken link, ReaderPreferences preferences, bool isSaved, CancellationToken cancellationToken)
    {
        var company = await page.CompanyAsync(link.TenantId, cancellationToken);
        var form = $"<input type=\"hidden\" name=\"{PreferenceChoice.FormField}\" value=\"{Uuid.Next(clock)}\">";
        return page.Show(
            context, StatusCodes.Status200OK, Words("title"),
            $"""
            {(isSaved ? $"<p class=\"said\" role=\"status\">{Say("saved")}</p>" : "")}
            <p>{ReaderPage.Encode(page.Text("Campaign:Preferences.intro", company, Masked.Email(preferences.Address) ?? ""))}</p>
            {(preferences.WantsNothing ? $"<p><strong>{Say("blocked")}</strong></p>" : preferences.Suppressions.Count > 0 ? $"<p><strong>{Say("held")}</strong></p>" : "")}
            <form method="post">
              {form}
              <fieldset><legend>{Say("legend")}</legend>{string.Concat(preferences.Purposes.Select(Choice))}</fieldset>
              {Button(PreferenceChoice.Save)}
            </form>
            <div class="more">
              <form method="post">{form}{Button(PreferenceChoice.Leave, isQuiet: true)}<small>{Say("leaveHelp")}</small></form>
              {(preferences.WantsNothing
                ? $"<form method=\"post\">{form}{Button(PreferenceChoice.Unblock, isQuiet: true)}<small>{Say("unblockHelp")}</small></form>"
                : $"<form method=\"post\">{form}{Button(PreferenceChoice.Block, isQuiet: true)}<small>{Say("blockHelp")}</small></form>")}
            </div>
            """);
    }

    private string Choice(ReaderPurpose purpose)
    {
        // A company's own purposes have no text of ours: they read as the company wrote them.
        var name = page.TryText($"Campaign:Purpose.{purpose.Purpose}") ?? purpose.Purpose;
        var help = page.TryText($"Campaign:PurposeHelp.{purpose.Purpose}");
        var value = ReaderPage.Encode(purpose.Purpose);
        return
            $"""
            <input type="hidden" name="{PreferenceChoice.ShownField}" value="{value}">
            <label><input type="checkbox" name="{PreferenceChoice.WantedField}" value="{value}"{(purpose.IsGranted ? " checked" : "")}>
            <span>{ReaderPage.Encode(name)}{(help is null ? "" : $"<small>{ReaderPage.Encode(help)}</small>")}</span></label>
            """;
    }

    private string Button(string act, bool isQuiet = false) =>
        $"<button type=\"submit\" name=\"{PreferenceChoice.ActField}\" value=\"{act}\"{(isQuiet ? " class=\"quiet\"" : "")}>{Say(act)}</button>";

    private string Words(string key) => page.Text($"Campaign:Preferences.{key}");

    private string Say(string key) => ReaderPage.Encode(Words(key));
}
