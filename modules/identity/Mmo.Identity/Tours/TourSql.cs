namespace Mmo.Identity.Tours;

internal static class TourSql
{
    public const string Read = "select state, step from identity.tour where user_id = @userId";

    public const string Write =
        """
        insert into identity.tour (tenant_id, user_id, state, step, updated_at)
        values (@TenantId, @UserId, @State, @Step, @Now)
        on conflict (tenant_id, user_id) do update set state = excluded.state, step = excluded.step, updated_at = excluded.updated_at
        """;
}
