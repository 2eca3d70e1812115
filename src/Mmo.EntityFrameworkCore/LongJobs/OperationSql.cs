namespace Mmo.EntityFrameworkCore.LongJobs;

internal static class OperationSql
{
    private const string Columns =
        """
        o.id, o.kind, o.state, o.arguments::text as arguments, o.checkpoint::text as checkpoint, o.step, o.total, o.done, o.failed, o.counts::text as counts,
        o.attempts, o.error, o.user_name, o.created_at, o.finished_at, o.cancel_asked_at
        """;

    public static string Start(string schema) =>
        $"""
        insert into {schema}.operation (
          id, tenant_id, kind, subject, link, arguments, state, can_be_cancelled, cleans_up, idempotency_key, exclusive_key, total,
          user_id, api_key_id, user_name, created_at, started_at, due_at)
        values (
          @Id, kernel.current_tenant(), @Kind, @Subject, @Link, @Arguments::jsonb, case when @IsFollowed then 'running' else 'waiting' end, @CanBeCancelled,
          @CleansUp, @IdempotencyKey, @ExclusiveKey, @Total, @UserId, @ApiKeyId, @UserName, @Now, case when @IsFollowed then @Now end,
          case when @IsFollowed then 'infinity' else now() end)
        on conflict (tenant_id, kind, idempotency_key) where idempotency_key is not null do nothing
        """;

    public static string ByKey(string schema) =>
        $"select {Columns} from {schema}.operation o where o.kind = @Kind and o.idempotency_key = @IdempotencyKey";

    public static string One(string schema) => $"select {Columns} from {schema}.operation o where o.id = @Id and o.kind = any(@Kinds)";

    public static string Newest(string schema) =>
        $"select {Columns} from {schema}.operation o where o.kind = any(@Kinds) order by o.created_at desc, o.id desc limit 1";

    /// <summary>What ended long ago, a little at each start: there is no more to tell about it.</summary>
    public static string Forget(string schema) =>
        $"""
        delete from {schema}.operation
        where id = any(array(
          select id from {schema}.operation where created_at < @Before and state not in ('waiting', 'running') order by created_at limit 100))
        """;

    // A claim that nobody renews runs out: the operation of a host that died is due again. Those that have waited longest go first, so that the
    // slices of several take turns.
    public static string Claim(string schema) =>
        $"""
        update {schema}.operation o
        set state = 'running', claim = @claim, attempts = o.attempts + 1, started_at = coalesce(o.started_at, @Now), due_at = now() + @Duration
        where o.id = (
          select id from {schema}.operation
          where tenant_id = @tenantId and state in ('waiting', 'running') and due_at <= now() and kind = any(@Kinds)
          order by due_at
          limit 1
          for update skip locked)
        returning {Columns}
        """;

    /// <summary>Answers whether somebody asked for the end; nothing when the claim is another's by now.</summary>
    public static string Renew(string schema) =>
        $"""
        update {schema}.operation set due_at = now() + @Duration
        where id = @Id and claim = @Claim and state = 'running'
        returning cancel_asked_at is not null
        """;

    public static string Save(string schema) =>
        $"""
        update {schema}.operation
        set checkpoint = @Checkpoint::jsonb, step = @Step, total = @Total, done = @Done, failed = @Failed, counts = @Counts::jsonb
        where id = @Id and claim = @Claim and state = 'running'
        """;

    /// <summary>A slice is through and another follows.</summary>
    public static string Release(string schema) =>
        $"""
        update {schema}.operation set claim = null, due_at = now(), attempts = 0
        where id = @Id and claim = @Claim and state = 'running'
        """;

    public static string Retry(string schema) =>
        $"""
        update {schema}.operation set claim = null, due_at = now() + @Pause
        where id = @Id and claim = @Claim and state = 'running'
        """;

    public static string End(string schema) =>
        $"""
        update {schema}.operation set state = @State, error = @Error, claim = null, finished_at = @Now
        where id = @Id and claim = @Claim and state = 'running'
        """;

    /// <summary>Down the index that keeps a key exclusive.</summary>
    public static string OpenKeys(string schema) => $"select exclusive_key from {schema}.operation where exclusive_key = any(@Keys) and state in ('waiting', 'running')";

    public static string EndFollowed(string schema) =>
        $"""
        update {schema}.operation
        set state = @State, error = @Error, finished_at = @Now, counts = @Counts::jsonb
        where kind = @Kind and exclusive_key = @ExclusiveKey and state in ('waiting', 'running')
        """;

    /// <summary>Between two slices it ends at once, unless its handler has something to put away; else its host notices within seconds.</summary>
    public static string Cancel(string schema) =>
        $"""
        update {schema}.operation o
        set cancel_asked_at = coalesce(o.cancel_asked_at, @Now),
            state = case when o.claim is null and not o.cleans_up then 'cancelled' else o.state end,
            finished_at = case when o.claim is null and not o.cleans_up then @Now end,
            due_at = case when o.claim is null then now() else o.due_at end
        where o.id = @Id and o.can_be_cancelled and o.state in ('waiting', 'running')
          and (@Anybodys or o.user_id = @UserId or o.api_key_id = @ApiKeyId)
        """;

    public static string Backlog(string schema) =>
        $"""
        select count(*) as count, min(created_at) as since
        from (select created_at from {schema}.operation where state in ('waiting', 'running') and due_at < 'infinity' limit @Most) open
        """;
}
