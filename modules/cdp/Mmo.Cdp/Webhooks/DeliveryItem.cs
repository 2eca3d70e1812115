using System.Text.Json;

namespace Mmo.Cdp.Webhooks;

/// <summary>An entry of a delivery, or all of it, with what stands around it.</summary>
/// <param name="Item">The entry.</param>
/// <param name="Delivery">The whole delivery.</param>
/// <param name="Headers">Its headers, by name in lower case.</param>
/// <param name="Place">The entry's place in its array; null for the whole.</param>
internal readonly record struct DeliveryItem(JsonElement Item, JsonElement Delivery, IReadOnlyDictionary<string, string> Headers, int? Place)
{
    /// <summary>What its delivery shows to each of its entries.</summary>
    public SharedValues Shared { get; } = new();
}
