using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Conditions;

internal sealed record BoundAttribute(string Path, AttributeDefinition Attribute, ValueTest Test) : BoundNode(Path);
