namespace Mmo.Demo.Story;

/// <summary>Something that a member did, as an SDK tells it.</summary>
/// <param name="Id">Its id for ever: telling the story twice stores it once.</param>
/// <param name="Member">Who.</param>
/// <param name="Call">identify, page or track.</param>
/// <param name="Name">The event's name, or the page's; empty for identify.</param>
/// <param name="At">When.</param>
internal sealed record StoryEvent(string Id, Member Member, string Call, string Name, DateTimeOffset At)
{
    public const string SignedUp = "Signed Up";
    public const string ProductViewed = "Product Viewed";
    public const string ProductAdded = "Product Added";
    public const string OrderCompleted = "Order Completed";
    public const string OrderRefunded = "Order Refunded";

    public IReadOnlyDictionary<string, object> Properties { get; init; } = new Dictionary<string, object>();
}
