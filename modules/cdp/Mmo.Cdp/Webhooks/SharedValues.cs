using System.Text.Json;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// What paths find beside the entries of a delivery: the same for each of them. It is looked for once, or a delivery of a million fields and a
/// million entries would be walked a million times.
/// </summary>
internal sealed class SharedValues
{
    private readonly Dictionary<object, JsonElement?> _found = new(ReferenceEqualityComparer.Instance);

    public bool TryGet(object path, out JsonElement? value) => _found.TryGetValue(path, out value);

    public JsonElement? Keep(object path, JsonElement? value) => _found[path] = value;
}
