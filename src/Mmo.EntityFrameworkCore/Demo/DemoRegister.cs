using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Demo;

/// <summary>Knows which company is the demo, and how far its making has come: every host sees the same, also after one was killed.</summary>
public sealed class DemoRegister(DatabaseConnections connections, TimeProvider clock) : ISingletonDependency
{
    private const string Columns =
        "company_id as tenant_id, state, step, percent, error, is_playing, protected_password, started_by, started_at, finished_at, asked_company, asked_user";

    /// <summary>Where the demo stands.</summary>
    public async Task<DemoRow> GetAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await SqlRows.QueryAsync<DemoRow>(connection, null, $"select {Columns} from kernel.demo", null, cancellationToken)).SingleOrDefault() ?? new DemoRow();
    }

    /// <summary>Asks for a demo company, or for the end of one; a worker of some host does it.</summary>
    /// <param name="state">making or removing.</param>
    /// <param name="by">Who asks, by name.</param>
    /// <param name="company">Their company, if they have one.</param>
    /// <param name="user">Their user, if they have one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when one of the two is under way.</returns>
    public async Task<bool> AskAsync(string state, string by, Guid? company, Guid? user, CancellationToken cancellationToken = default) =>
        await ExecuteAsync(
            """
            insert into kernel.demo as d (state, started_by, started_at, asked_company, asked_user) values (@state, @by, @Now, @company, @user)
            on conflict (only_one) do update
            set state = excluded.state, started_by = excluded.started_by, started_at = excluded.started_at,
                asked_company = excluded.asked_company, asked_user = excluded.asked_user,
                step = null, percent = 0, error = null, is_playing = false, finished_at = null
            where d.state not in ('making', 'removing')
            """,
            new { state, by, company, user, Now = clock.GetUtcNow() }, cancellationToken) > 0;

    /// <summary>From now on this company is the demo; to be called before its first row is written, and with null when its last is gone.</summary>
    public Task SetTenantAsync(Guid? tenantId, CancellationToken cancellationToken) =>
        ExecuteAsync(
            """
            insert into kernel.demo (state, company_id) values ('none', @tenantId)
            on conflict (only_one) do update set company_id = excluded.company_id, protected_password = null
            """,
            new { tenantId }, cancellationToken);

    /// <summary>Says how far it is.</summary>
    public Task ReportAsync(string step, int percent, CancellationToken cancellationToken) =>
        ExecuteAsync("update kernel.demo set step = @step, percent = @percent", new { step, percent }, cancellationToken);

    /// <summary>It is done, or over.</summary>
    public Task EndAsync(string state, string? error, string? protectedPassword, CancellationToken cancellationToken) =>
        ExecuteAsync(
            """
            update kernel.demo set state = @state, error = @error, step = null, percent = case @state when 'ready' then 100 else 0 end,
              protected_password = coalesce(@protectedPassword, protected_password), finished_at = @Now
            """,
            new { state, error, protectedPassword, Now = clock.GetUtcNow() }, cancellationToken);

    /// <summary>Switches the traffic.</summary>
    /// <returns>False when there is no demo company to play in.</returns>
    public async Task<bool> SetPlayingAsync(bool isPlaying, CancellationToken cancellationToken = default) =>
        await ExecuteAsync("update kernel.demo set is_playing = @isPlaying where state = 'ready'", new { isPlaying }, cancellationToken) > 0;

    private async Task<int> ExecuteAsync(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await SqlRows.ExecuteAsync(connection, null, sql, parameters, cancellationToken);
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) =>
        await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
}
