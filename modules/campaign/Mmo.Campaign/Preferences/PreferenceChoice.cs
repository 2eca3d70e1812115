using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Mmo.Campaign.Preferences;

/// <summary>What a reader sent from the page.</summary>
/// <param name="FormId">The form that was filled in: sent twice, it is one choice.</param>
/// <param name="Wanted">The purposes that were shown, with what is wanted of them.</param>
/// <param name="WantsNothing">True: no mail at all any more. False: lifts that. Null: leaves it.</param>
internal sealed record PreferenceChoice(Guid FormId, IReadOnlyDictionary<string, bool> Wanted, bool? WantsNothing)
{
    public const string FormField = "form";
    public const string ShownField = "shown";
    public const string WantedField = "wanted";
    public const string ActField = "act";
    public const string Save = "save";
    public const string Leave = "leave";
    public const string Block = "block";
    public const string Unblock = "unblock";

    /// <summary>The same for the same form with the same answers.</summary>
    public string Key => $"{FormId:N}:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{WantsNothing}:{string.Join(',', Wanted.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}={w.Value}"))}")))[..32];

    /// <summary>Null for a form that is none of ours: nothing is changed then.</summary>
    public static PreferenceChoice? Read(IFormCollection form, ReaderPreferences preferences)
    {
        if (!Guid.TryParse(form[FormField], out var formId))
        {
            return null;
        }

        // What was never shown was not decided about, whatever a form says.
        var shown = preferences.Purposes.Select(p => p.Purpose).Where(p => form[ShownField].Contains(p)).ToArray();
        return form[ActField].ToString() switch
        {
            Save => new PreferenceChoice(formId, shown.ToDictionary(p => p, p => form[WantedField].Contains(p)), null),
            Leave => new PreferenceChoice(formId, preferences.Purposes.ToDictionary(p => p.Purpose, _ => false), null),
            Block => new PreferenceChoice(formId, preferences.Purposes.ToDictionary(p => p.Purpose, _ => false), true),
            Unblock => new PreferenceChoice(formId, new Dictionary<string, bool>(), false),
            _ => null,
        };
    }
}
