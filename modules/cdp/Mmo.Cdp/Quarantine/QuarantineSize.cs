namespace Mmo.Cdp.Quarantine;

/// <summary>How much of a refused event is kept, so that no more are read at once than is good to hold.</summary>
internal sealed class QuarantineSize
{
    public Guid Id { get; init; }

    public int Size { get; init; }

    /// <summary>The ids in groups of at most so many bytes; a larger one goes alone.</summary>
    public static IEnumerable<Guid[]> Slices(IReadOnlyList<QuarantineSize> sizes, int maxBytes)
    {
        var slice = new List<Guid>();
        long bytes = 0;
        foreach (var item in sizes)
        {
            if (slice.Count > 0 && bytes + item.Size > maxBytes)
            {
                yield return [.. slice];
                slice.Clear();
                bytes = 0;
            }

            slice.Add(item.Id);
            bytes += item.Size;
        }

        if (slice.Count > 0)
        {
            yield return [.. slice];
        }
    }
}
