namespace Mmo.Auditing;

/// <summary>Leaves a property of an audited entity out of its audit entries: secrets, hashes, counters.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAuditedAttribute : Attribute;
