namespace Mmo.CrmSync.Leads;

internal static class LeadListSql
{
    private const string Person =
        """
        left join cdp_api.person_v1 pa on pa.part_no = l.part_no
        left join cdp_api.profile_v1 pr on pr.profile_id = pa.profile_id
        """;

    // A person may have come together from several parts, so every part of the profile counts: the birth part, and those that moved, which
    // have an index of their own.
    private const string OfProfile =
        """
        and l.part_no in (
          select q.profile_id from cdp_api.person_v1 q where q.public_id = @ProfileId
          union all
          select p.part_no from cdp_api.person_v1 q
          join cdp_api.person_v1 p on p.profile_id = q.profile_id and p.profile_id <> p.part_no
          where q.public_id = @ProfileId)
        """;

    private const string Matches =
        """
        and (l.title ilike @Contains or pr.name ilike @BeginsWith or pr.email like lower(@BeginsWith)
          or pr.phone = @Phone or (length(@Digits) = 4 and right(pr.phone, 4) = @Digits))
        """;

    public static string Count(LeadFilter filter) => $"select count(*) from crm.lead l {PersonFor(filter)} where {Where(filter)}";

    // People are looked up for the rows of the page only.
    public static string Page(LeadFilter filter, string orderBy) =>
        $"""
        with page as (
          select {LeadSql.Columns} from crm.lead l {PersonFor(filter)}
          where {Where(filter)}
          order by {orderBy}, l.id
          limit @MaxResultCount offset @SkipCount)
        select {LeadSql.Columns}, pr.public_id as profile_id, pr.name as person_name
        from page l
        {Person}
        order by {orderBy}, l.id
        """;

    public static string One(LeadView view) => $"select {LeadSql.Columns} from crm.lead l where l.id = @id and {view.Sql}";

    public static string Values(LeadView view) =>
        $"""
        select distinct l.owner_id as id, true as is_owner from crm.lead l where l.owner_id is not null and {view.Sql}
        union all
        select distinct l.unit_id, false from crm.lead l where l.unit_id is not null and {view.Sql}
        """;

    public static string Work(LeadView view) =>
        $"""
        select
          count(*) filter (where l.state = 'new' and l.owner_id = @Me)::int as new,
          count(*) filter (where l.state = 'new' and l.owner_id is null)::int as pool,
          count(*) filter (where l.state = 'accepted')::int as accepted,
          min(l.created_at) filter (where l.state = 'new') as oldest_time
        from crm.lead l
        where l.state in ('new', 'accepted') and (l.owner_id = @Me or (l.owner_id is null and {view.Sql}))
        """;

    private static string PersonFor(LeadFilter filter) => filter.Text is null ? "" : Person;

    private static string Where(LeadFilter filter) =>
        $"""
        {filter.View.Sql}
        {(filter.States is null ? "" : "and l.state = any(@States)")}
        {(filter.Input.OwnerId is null ? "" : "and l.owner_id = @OwnerId")}
        {(filter.Input.IsInPool is not { } inPool ? "" : inPool ? "and l.owner_id is null" : "and l.owner_id is not null")}
        {(filter.Input.UnitId is null ? "" : "and l.unit_id = @UnitId")}
        {(filter.Input.ProfileId is null ? "" : OfProfile)}
        {(filter.Text is null ? "" : Matches)}
        """;
}
