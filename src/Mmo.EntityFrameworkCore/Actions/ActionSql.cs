namespace Mmo.EntityFrameworkCore.Actions;

internal static class ActionSql
{
    // A claim that nobody renews runs out: the rows of a host that died are due again.
    public static string Claim(string schema) =>
        $"""
        update {schema}.action a
        set state = 1, claim = @claim, attempts = attempts + 1, due_at = now() + @Duration
        where a.tenant_id = @tenantId and a.id in (
          select id from {schema}.action
          where tenant_id = @tenantId and state < 2 and due_at <= now()
          order by due_at
          limit @BatchSize
          for update skip locked)
        returning a.id, a.kind, a.idempotency_key, a.payload::text as payload, a.attempts
        """;

    public static string Backlog(string schema) =>
        $"""
        select count(*) as count, min(due_at) as since
        from (select due_at from {schema}.action where tenant_id = kernel.current_tenant() and state < 2 and due_at <= now() order by due_at limit @Most) due
        """;

    public static string Renew(string schema) =>
        $"""
        update {schema}.action set due_at = now() + @Duration
        where tenant_id = @tenantId and id = any(@Ids) and claim = @claim and state = 1
        """;

    public static string Done(string schema) =>
        $"""
        update {schema}.action set state = 2, done_at = now(), error = null
        where tenant_id = @tenantId and id = any(@Ids) and claim = @claim
        """;

    public static string Retry(string schema) =>
        $"""
        update {schema}.action
        set state = case when @GiveUp then 3 else 0 end, due_at = now() + @Pause, error = @Error
        where tenant_id = @tenantId and id = @Id and claim = @claim
        """;
}
