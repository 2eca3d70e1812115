using Mmo.CrmSync.Leads;

namespace Mmo.CrmSync.History;

internal static class HistorySql
{
    public const string IsDemo = "select kernel.is_demo(@TenantId)";

    public const string Untouched =
        $"select {LeadSql.Columns} from crm.lead l where l.tenant_id = @TenantId and l.id = any(@Ids) and l.state = 'new' and l.owner_id is not null for update";

    public const string Work =
        """
        update crm.lead l
        set state = case when u.closed_at is null then 'accepted' when u.lost_reason is null then 'won' else 'lost' end,
          accepted_at = u.accepted_at, closed_at = u.closed_at, amount_minor = u.amount_minor, currency = u.currency, lost_reason = u.lost_reason,
          concurrency_stamp = @Stamp
        from unnest(@Ids, @Accepted, @Closed, @Amounts, @Currencies, @Reasons) as u (id, accepted_at, closed_at, amount_minor, currency, lost_reason)
        where l.tenant_id = @TenantId and l.id = u.id
        """;
}
