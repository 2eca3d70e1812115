using System.Text.Json.Nodes;
using Mmo.Cdp.Arrivals;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Quarantine;
using Mmo.Json;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// What a mapping makes of a kept delivery, masked also by where it came from: else whoever draws a mapping would read a name by giving it another one.
/// </summary>
internal static class MaskedTrial
{
    private const string Hidden = "***";

    public static string Text(string text, WebhookPath? path) => path?.IsPersonal == true ? Masking.Value(TraitNames.Name, text) : QuarantineMasking.MaskedText(text) ?? text;

    public static string Json(string json, EventRule rule)
    {
        var shown = ArrivalMasking.Properties(json, rule.Kind == WebhookEventKind.Identify ? "identify" : "track");
        var personal = rule.Fields.Where(f => f.Path.IsPersonal).Select(f => f.Name).ToArray();
        if (personal.Length == 0)
        {
            return shown;
        }

        // What its new name has masked already can be told apart so.
        var (before, after) = (JsonNode.Parse(json)!.AsObject(), JsonNode.Parse(shown)!.AsObject());
        foreach (var name in personal.Where(name => after.ContainsKey(name) && JsonNode.DeepEquals(before[name], after[name])))
        {
            after[name] = Hidden;
        }

        return after.ToJsonString(MmoJson.Options);
    }
}
