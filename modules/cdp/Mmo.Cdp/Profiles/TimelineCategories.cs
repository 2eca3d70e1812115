using Mmo.Cdp.Events;

namespace Mmo.Cdp.Profiles;

/// <summary>Sorts events into the four filters of the timeline.</summary>
internal static class TimelineCategories
{
    /// <summary>The category of an event.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">The call it came by.</param>
    /// <param name="isTrade">True when it is an order or a refund.</param>
    public static TimelineCategory Of(string name, string kind, bool isTrade) =>
        isTrade || name.StartsWith("mmo.lead.", StringComparison.Ordinal) ? TimelineCategory.Trade
        : name.StartsWith("mmo.message.", StringComparison.Ordinal) || name.StartsWith("mmo.journey.", StringComparison.Ordinal) ? TimelineCategory.Outreach
        : name.StartsWith(InternalEventNames.Prefix, StringComparison.Ordinal) || kind is "identify" or "alias" or "group" ? TimelineCategory.Change
        : TimelineCategory.Behavior;

    /// <summary>The same as a condition on an event <c>e</c>, with <c>@Outreach</c>, <c>@Lead</c> and <c>@Internal</c> the ids of such types.</summary>
    public static string Condition(TimelineCategory? category)
    {
        const string trade = "(e.event_type_id = any(@Lead) or exists (select from cdp.purchase p where p.batch_id = e.batch_id and p.n = e.n))";
        const string change = "(e.event_type_id = any(@Internal) or e.kind in ('identify', 'alias', 'group'))";
        return category switch
        {
            TimelineCategory.Trade => trade,
            TimelineCategory.Outreach => "e.event_type_id = any(@Outreach)",
            TimelineCategory.Change => $"({change} and not e.event_type_id = any(@Outreach) and not {trade})",
            TimelineCategory.Behavior => $"(not {change} and not e.event_type_id = any(@Outreach) and not {trade})",
            _ => "true",
        };
    }
}
