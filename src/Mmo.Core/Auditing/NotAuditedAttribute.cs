namespace Mmo.Auditing;

/// <summary>
/// Leaves a property of an audited entity out of its audit entries: secrets, hashes, counters. That a secret was changed is told all the same,
/// by an entry that shows nothing of it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAuditedAttribute : Attribute
{
    /// <summary>True where nobody needs to hear of a change: what is saved again and again while somebody works, and what the platform notes by itself.</summary>
    public bool IsSilent { get; init; }
}
