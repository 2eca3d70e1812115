namespace Mmo.Benchmarks.Worlds;

/// <param name="People">Profiles of all three tenants; one part in seven more was merged into one of them.</param>
/// <param name="Events">Events of 60 days.</param>
internal sealed record WorldSize(int People, int Events)
{
    /// <summary>A round number of parts, so that the tenants and the merged ones come out as said.</summary>
    public int Parts => ((People * 20 / 17) + 99) / 100 * 100;
}
