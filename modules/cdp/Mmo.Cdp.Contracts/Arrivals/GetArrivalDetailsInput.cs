namespace Mmo.Cdp.Arrivals;

/// <summary>Which stored event.</summary>
public sealed class GetArrivalDetailsInput
{
    /// <summary>Its commit batch.</summary>
    public long BatchId { get; set; }

    /// <summary>Its place in the batch.</summary>
    public int N { get; set; }
}
