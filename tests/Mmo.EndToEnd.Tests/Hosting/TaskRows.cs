using NpgsqlTypes;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>
/// Long jobs of the administrator in states that no test can wait for, put where the segments keep theirs: none of them is taken up, for a segment's
/// is only followed.
/// </summary>
internal sealed class TaskRows(Company company)
{
    private const string Insert =
        """
        insert into cdp.operation (id, tenant_id, kind, subject, link, state, can_be_cancelled, step, total, done, counts, error, user_id, user_name, created_at, started_at, finished_at)
        select @id, tenant_id, 'cdp.segment', @subject, '/segments', @state, @canBeCancelled, null, @total, @done, @counts::jsonb, @error, id, name,
               now() - interval '5 minutes', now() - interval '4 minutes', case when @state in ('waiting', 'running') then null else now() end
        from identity.user where user_name = 'admin' and tenant_id = kernel.current_tenant()
        returning subject
        """;

    public Task AddFailedAsync(string subject) => AddAsync(subject, "failed", error: "Cdp:SegmentTooSlow");

    /// <summary>One in each state, one of them half done and to be cancelled.</summary>
    public async Task AddOneOfEachAsync()
    {
        await AddAsync("排着队的人群", "waiting");
        await AddAsync("正在算的人群", "running", total: 120_000, done: 48_000);
        await AddAsync("算完的人群", "done", counts: """{"members": 3871}""");
        await AddFailedAsync("算不完的人群");
        await AddAsync("不要了的人群", "cancelled", total: 120_000, done: 9_000);
    }

    private Task AddAsync(string subject, string state, long? total = null, long done = 0, string counts = "{}", string? error = null) => company.ScalarAsync<string>(
        Insert, new("id", Guid.CreateVersion7()), new("subject", subject), new("state", state), new("canBeCancelled", state is "waiting" or "running"),
        new("total", NpgsqlDbType.Bigint) { Value = (object?)total ?? DBNull.Value }, new("done", done), new("counts", counts),
        new("error", NpgsqlDbType.Text) { Value = (object?)error ?? DBNull.Value });
}
