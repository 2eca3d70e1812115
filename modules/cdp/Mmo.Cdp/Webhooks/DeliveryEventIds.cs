using System.Security.Cryptography;
using System.Text;
using Mmo.Cdp.Identity;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// The ids of the events of one delivery: the same when it comes again, and never the same for two events of it. An id from a path is the
/// sender's; the name of the event belongs to it, since two definitions may well read the same field.
/// </summary>
internal sealed class DeliveryEventIds(byte[] deliveryHash)
{
    private const string Prefix = "wh:";
    private const int HashLength = 16;

    private readonly Dictionary<string, int> _firstRule = [];

    public string Of(EventRule rule, string name, DeliveryItem item, FoundValue? id)
    {
        if (id is not { } found)
        {
            // By what it is and where it stands, so that definitions may change their order.
            return Prefix + Unique(rule, Hash($"{Convert.ToHexString(deliveryHash)}\n{rule.Kind}\n{name}\n{rule.Items?.Text}\n{item.Place}"));
        }

        // What stands around the entries is the same for all of them.
        var place = item.Place is { } n && !found.IsOfItem ? $":{n}" : "";
        var text = $"{found.Text}:{(rule.Kind == WebhookEventKind.Track ? name : "identify")}{place}";
        return Unique(rule, text.Length > Identifier.MaxLength - 8 ? Prefix + Hash(text) : text);
    }

    // Two definitions of one name, such as of a giver and a receiver.
    private string Unique(EventRule rule, string id)
    {
        if (_firstRule.TryAdd(id, rule.Index) || _firstRule[id] == rule.Index)
        {
            return id;
        }

        return $"{id}#{rule.Index - _firstRule[id]}";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashLength));
}
