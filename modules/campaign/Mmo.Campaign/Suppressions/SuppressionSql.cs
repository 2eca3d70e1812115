using Mmo.Campaign.Paging;

namespace Mmo.Campaign.Suppressions;

internal static class SuppressionSql
{
    private const string Columns = "id, outline, reason, note, added_by, created_at, message_id";

    public static string Page(SuppressionReason? reason, PageCursor? cursor) =>
        $"""
        select {Columns} from campaign.suppression
        where {(reason is null ? "true" : "reason = @Reason")} and {KeysetSql.Beyond("(created_at, id)", "(@At, @Id)", cursor, rising: false)}
        order by {KeysetSql.Order(cursor, rising: false, "created_at", "id")}
        limit @Take
        """;

    public const string OfAddress = $"select {Columns} from campaign.suppression where channel = 'email' and address_hash = @hash order by created_at desc, id";

    public const string Lock = $"select {Columns} from campaign.suppression where id = @id for update";

    /// <summary>One that stands there stays as it is.</summary>
    public const string Put =
        """
        insert into campaign.suppression (tenant_id, channel, address_hash, reason, message_id, created_at, outline, note, added_by)
        values (@TenantId, 'email', @hash, @reason, @messageId, @now, @outline, @note, @addedBy)
        on conflict (tenant_id, channel, address_hash, reason) do nothing
        returning id
        """;

    /// <summary>Also forgets soft bounces, or the next one would put the address back at once.</summary>
    public const string Lift =
        """
        with gone as (delete from campaign.suppression where id = any(@ids) returning channel, address_hash)
        delete from campaign.soft_bounce b using gone g where b.channel = g.channel and b.address_hash = g.address_hash
        """;
}
