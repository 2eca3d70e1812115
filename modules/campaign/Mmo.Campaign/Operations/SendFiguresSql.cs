namespace Mmo.Campaign.Operations;

internal static class SendFiguresSql
{
    /// <summary>What is not ended, node by node inside the index (journey, node, state).</summary>
    public const string Open =
        """
        select s.state, count(*) as count
        from (select distinct journey_id, node_id from campaign.node_count) n
        cross join unnest(array[0, 1, 2, 3, 4, 8]::smallint[]) as s (state)
        cross join lateral (
          select from campaign.message m where m.journey_id = n.journey_id and m.node_id = n.node_id and m.state = s.state limit @Most) m
        group by s.state
        """;

    /// <summary>What ended within the hour, the newest first, inside the index by time.</summary>
    public const string Settled =
        """
        select state, count(*) as count, count(*) filter (where settled_at > @Recent) as recent
        from (
          select state, settled_at from campaign.message
          where settled_at > @Hour
          order by settled_at desc
          limit @MostSettled) m
        group by state
        """;
}
