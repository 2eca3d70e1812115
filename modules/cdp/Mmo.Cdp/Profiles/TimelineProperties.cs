using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Profiles;

/// <summary>
/// The properties of an event as the timeline shows them: personal data masked, also for those who may see it. They ask for it with a reason
/// (<see cref="ProfileReader.RevealAsync"/>), and that leaves an audit entry.
/// </summary>
internal static class TimelineProperties
{
    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "firstName", "first_name", "lastName", "last_name", "address", "street", "idNumber", "id_number", "idCard", "id_card", "identityNo", "identity_no", "passport", "passport_no",
        "receiver", "receiverName", "receiver_name", "consignee", "身份证", "身份证号", "身份证号码", "证件号", "证件号码", "护照号", "地址", "详细地址", "收货地址", "家庭地址", "住址", "收件人", "收货人", "联系人",
    };

    /// <summary>True for names under which sources send personal data.</summary>
    public static bool IsPersonal(string name) => IsName(name) || IsSurelyPersonal(name);

    /// <param name="json">What came with the event.</param>
    /// <param name="kind">The call it came by.</param>
    public static JsonElement Shown(string json, string kind)
    {
        var properties = JsonNode.Parse(json);
        Mask(properties, kind == "identify");
        return JsonSerializer.SerializeToElement(properties);
    }

    // A page and a product have names too: one is a person's in an identify, within another object, or beside something surely personal.
    public static void Mask(JsonNode? node, bool isPerson)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Mask(item, isPerson);
            }
        }

        if (node is not JsonObject properties)
        {
            return;
        }

        var namesPerson = isPerson || properties.Any(p => IsSurelyPersonal(p.Key));
        foreach (var (name, value) in properties.ToArray())
        {
            if (value is not null && (IsSurelyPersonal(name) || (namesPerson && IsName(name))))
            {
                properties[name] = value is JsonValue text && text.TryGetValue<string>(out var known) ? Masking.Value(TraitNames.Find(name) ?? name, known) : "***";
            }
            else
            {
                Mask(value, isPerson || value is JsonObject);
            }
        }
    }

    private static bool IsName(string name) => TraitNames.Find(name) == TraitNames.Name;

    private static bool IsSurelyPersonal(string name) =>
        Personal.Contains(name) || TraitNames.Find(name) is TraitNames.Email or TraitNames.Phone or TraitNames.Birthday;
}
