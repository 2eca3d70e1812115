namespace Mmo.Cdp.People;

/// <summary>
/// A person part: an atom of identity. Events, identifiers, values and consents belong to it for ever; other modules store it.
/// </summary>
/// <param name="No">The number, as it stands in <c>part_no</c> columns; never reused.</param>
public readonly record struct PartId(long No)
{
    /// <inheritdoc/>
    public override string ToString() => $"part {No}";
}
