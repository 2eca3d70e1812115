using System.Text.Json.Nodes;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>
/// Who takes part: user ids, e-mail addresses and devices, of three families. Only identifiers of one family are ever told of together, and a family
/// has one e-mail address.
/// </summary>
internal sealed class Cast(string tag)
{
    /// <summary>From a certain moment on somebody else uses these, in the second company under identifiers of their own.</summary>
    public static readonly IReadOnlyList<string> HandedOver = ["d0", "u0"];

    public static readonly IReadOnlyList<string> Everybody = ["u0", "u1", "u2", "u3", "e0", "e1", "e2", "d0", "d1", "d2", "d3", "d4", "d5"];

    public static int FamilyOf(string identifier) => (identifier[1] - '0') % 3;

    public static bool IsAddress(string identifier) => identifier[0] == 'e';

    /// <summary>Whose an event is that names both: the user's, else the address's, else the device's.</summary>
    public static string OwnerOf(IEnumerable<string> identifiers) => identifiers.MinBy(i => "ued".IndexOf(i[0]))!;

    public string ValueOf(string identifier) => IsAddress(identifier) ? $"{identifier}-{tag}@example.com" : $"{identifier}-{tag}";

    /// <summary>The same event, of these identifiers.</summary>
    public JsonObject Name(JsonObject item, IEnumerable<string> identifiers)
    {
        var told = item.DeepClone().AsObject();
        foreach (var identifier in identifiers)
        {
            switch (identifier[0])
            {
                case 'u':
                    told["userId"] = ValueOf(identifier);
                    break;
                case 'd':
                    told["anonymousId"] = ValueOf(identifier);
                    break;
                default:
                    told["context"] ??= new JsonObject();
                    told["context"]!["externalIds"] = new JsonArray(new JsonObject { ["type"] = "email", ["id"] = ValueOf(identifier), ["collection"] = "users" });
                    break;
            }
        }

        return told;
    }
}
