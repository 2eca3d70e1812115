using System.Text.Json;
using System.Text.Json.Serialization;
using Mmo.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>
/// A node of Condition JSON v1: who is meant. The same tree serves segments, branches, entries and goals. A missing value makes every
/// positive operator false and every negative one true, so that a condition and its opposite divide all people without rest.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AllCondition), "all")]
[JsonDerivedType(typeof(AnyCondition), "any")]
[JsonDerivedType(typeof(NoneCondition), "none")]
[JsonDerivedType(typeof(AttributeCondition), "attr")]
[JsonDerivedType(typeof(EventCondition), "event")]
[JsonDerivedType(typeof(MessageCondition), "message")]
[JsonDerivedType(typeof(InSegmentCondition), "inSegment")]
[JsonDerivedType(typeof(NotInSegmentCondition), "notInSegment")]
[JsonDerivedType(typeof(ConsentCondition), "consent")]
[JsonDerivedType(typeof(IdentityCondition), "identity")]
public abstract record ConditionNode
{
    /// <summary>The condition as JSON text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>The dialect of the product, without the fields that say nothing.</summary>
    private static readonly JsonSerializerOptions Options = new(MmoJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
