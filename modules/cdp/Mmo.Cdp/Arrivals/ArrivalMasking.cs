using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Quarantine;
using Mmo.Json;

namespace Mmo.Cdp.Arrivals;

/// <summary>
/// What came with an event, masked as the timeline masks it, and beyond that as the quarantine does: ids of people, and whatever looks like an address
/// or a phone number wherever it stands. Somebody who watches a connection need not know whose data it carries.
/// </summary>
internal static class ArrivalMasking
{
    // These have names of things, not of people.
    private static readonly string[] Things = ["library", "app", "os", "campaign", "page", "device", "screen", "network"];

    // As deep as a stored event may be, and a little.
    private const int MaxDepth = 128;
    private static readonly JsonSerializerOptions Options = new(MmoJson.Options) { MaxDepth = MaxDepth };

    /// <summary>An id that is somebody's address is masked like one.</summary>
    public static string Id(string id) => QuarantineMasking.MaskedText(JsonValue.Create(id)) ?? id;

    public static string Properties(string json, string kind)
    {
        var properties = Parse(json);
        TimelineProperties.Mask(properties, kind == "identify");
        QuarantineMasking.MaskRest(properties);
        return Write(properties);
    }

    public static string Context(string json)
    {
        var context = Parse(json);
        var things = Things.Select(name => (Name: name, Value: (context as JsonObject)?[name]?.DeepClone())).Where(t => t.Value is not null).ToArray();
        TimelineProperties.Mask(context, isPerson: false);
        foreach (var (name, value) in things)
        {
            context![name] = value;
        }

        QuarantineMasking.MaskRest(context);
        return Write(context);
    }

    private static JsonNode? Parse(string json) => JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });

    private static string Write(JsonNode? node) => node?.ToJsonString(Options) ?? "{}";
}
