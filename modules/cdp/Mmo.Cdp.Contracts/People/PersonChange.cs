using System.Text.Json;

namespace Mmo.Cdp.People;

/// <summary>What another module has to say of a person: a value of an attribute, or a tag.</summary>
/// <param name="Id">Its identity for ever: the same id again is dropped.</param>
/// <param name="Part">The person part.</param>
/// <param name="Attribute">The attribute's key; <see cref="PersonTags.KeyOf"/> for a tag.</param>
/// <param name="Value">The value, as its type takes it; true for a tag; null takes back what was known.</param>
/// <param name="At">When it became so: a later word of any source outranks it.</param>
/// <param name="Properties">Who says so and why, as a JSON object; it stands in the timeline. No personal data.</param>
public sealed record PersonChange(string Id, PartId Part, string Attribute, JsonElement? Value, DateTimeOffset At, string Properties = "{}");
