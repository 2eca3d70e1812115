namespace Mmo.Auditing;

/// <summary>Every change of this entity writes an audit entry in the same transaction.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuditedAttribute : Attribute;
