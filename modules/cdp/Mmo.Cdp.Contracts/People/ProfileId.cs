namespace Mmo.Cdp.People;

/// <summary>
/// A profile: the parts that are one person now. Its number is that of its birth part, so it may stop to exist at a merge; do not store it,
/// store a <see cref="PartId"/> and resolve it.
/// </summary>
/// <param name="No">The number of the profile's birth part.</param>
public readonly record struct ProfileId(long No)
{
    /// <inheritdoc/>
    public override string ToString() => $"profile {No}";
}
