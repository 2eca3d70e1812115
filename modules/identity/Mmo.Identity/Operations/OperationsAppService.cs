using Microsoft.AspNetCore.Authorization;
using Mmo.AspNetCore.Health;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.EntityFrameworkCore.Operations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.ErrorHandling;
using Mmo.Identity.PlugIns;
using Mmo.Localization;
using Mmo.MultiTenancy;
using Mmo.Operations;

namespace Mmo.Identity.Operations;

[Authorize(IdentityPermissions.Operations.Default)]
internal sealed class OperationsAppService(
    InstallationReadings readings,
    Readiness readiness,
    IEnumerable<IOperationsFigures> figures,
    PlugInList plugIns,
    OperatingCompany operatingCompany,
    ILeases leases,
    ICurrentTenant currentTenant,
    IMmoTexts texts,
    TimeProvider clock) : IOperationsAppService
{
    public async Task<OperationsDto> GetAsync(CancellationToken cancellationToken = default)
    {
        var work = new List<WorkDto>();
        foreach (var worker in readings.Workers.Where(w => w.Backlog is not null))
        {
            work.Add(WorkOf(worker, await worker.Backlog!.ReadAsync(currentTenant.RequiredId, cancellationToken)));
        }

        var groups = new List<FigureGroupDto>();
        foreach (var group in figures.OrderBy(f => f.Group, StringComparer.Ordinal))
        {
            groups.Add(GroupOf(group.Group, await group.ReadAsync(cancellationToken)));
        }

        return new OperationsDto
        {
            At = clock.GetUtcNow(), MaySeeInstallation = await operatingCompany.IsCurrentAsync(cancellationToken), Work = work, Figures = groups,
        };
    }

    public async Task<InstallationDto> GetInstallationAsync(CancellationToken cancellationToken = default)
    {
        if (!await operatingCompany.IsCurrentAsync(cancellationToken))
        {
            throw new MmoAuthorizationException("Only the company that runs the installation sees it.");
        }

        var now = clock.GetUtcNow();
        var statements = await readings.StatementsAsync(cancellationToken);
        return new InstallationDto
        {
            At = now,
            Checks = [.. (await readiness.CheckAsync(cancellationToken)).Select(c => new HealthCheckDto(c.Name, c.IsReady, c.Reason))],
            Hosts = [.. (await readings.HostsAsync(cancellationToken)).Select(HostOf)],
            Workers = await WorkersAsync(cancellationToken),
            Database = DatabaseOf(await readings.DatabaseAsync(cancellationToken)),
            Partitions = [.. (await readings.PartitionsAsync(NextMonth(now), cancellationToken)).Select(PartitionsOf)],
            Statements = new StatementsDto((SlowStatements)statements.State, [.. statements.Items.Select(StatementOf)]),
            PlugIns = await plugIns.ReadAsync(cancellationToken),
        };
    }

    [Authorize(IdentityPermissions.Operations.Retry)]
    public async Task<ParkedRetryDto> RetryParkedAsync(RetryParkedDto input, CancellationToken cancellationToken = default)
    {
        var worker = readings.Workers.FirstOrDefault(w => w.Name == input.Worker && w.RetryParkedAsync is not null)
            ?? throw new EntityNotFoundException("Worker", input.Worker);
        var retry = await worker.RetryParkedAsync!(currentTenant.RequiredId, cancellationToken);
        return new ParkedRetryDto(retry.Taken, retry.Left);
    }

    private async Task<IReadOnlyList<WorkerDto>> WorkersAsync(CancellationToken cancellationToken)
    {
        var runs = (await readings.RunsAsync(cancellationToken)).ToDictionary(r => r.Worker);
        var workers = new List<WorkerDto>();
        foreach (var worker in readings.Workers)
        {
            var run = runs.GetValueOrDefault(worker.Name);
            var total = worker.Backlog is null ? null : await readings.BacklogAsync(worker.Backlog, currentTenant.RequiredId, cancellationToken);
            workers.Add(new WorkerDto
            {
                Work = WorkOf(worker, total?.Count, total?.IsAtLeast == true, total?.Since, total?.Stuck ?? 0),
                Own = total is null ? null : WorkOf(worker, total.Part),
                Companies = total?.Tenants ?? 0,
                SucceededAt = run?.SucceededAt,
                FailedAt = run?.FailedAt,
                Error = run?.Error,
            });
        }

        return workers;
    }

    private WorkDto WorkOf(Worker worker, Backlog backlog) => WorkOf(worker, backlog.Count, backlog.Count >= Backlog.Most, backlog.Since, backlog.Stuck);

    // feed:cdp:segments, work:campaign:send
    private WorkDto WorkOf(Worker worker, long? count, bool isAtLeast, DateTimeOffset? since, long stuck)
    {
        var parts = worker.Name.Split(':');
        var module = parts.Length > 1 ? parts[1] : "";
        return new WorkDto
        {
            Worker = worker.Name,
            Text = TextOf($"Worker:{worker.Name}") ?? TextOf($"Worker:{parts[^1]}") ?? worker.Name,
            Module = module, Producer = worker.Producer, Count = count, IsAtLeast = isAtLeast, Since = since, Stuck = stuck,
        };
    }

    private FigureGroupDto GroupOf(string name, IReadOnlyList<OperationsFigure> items) => new(
        name, TextOf($"Figure:{name}") ?? name,
        [.. items.Select(f => new FigureDto(f.Name, TextOf($"Figure:{name}.{f.Name}") ?? f.Name, f.Value, f.IsAtLeast))]);

    private string? TextOf(string key) => texts.Get(key) is var text && text != key ? text : null;

    private HostDto HostOf(HostReading host) => new()
    {
        Id = host.Id, Machine = host.Machine, Version = host.Version, StartedAt = host.StartedAt, SeenAt = host.SeenAt, Leases = host.Leases,
        IsSilent = host.IsSilent, IsThis = host.Id == leases.Owner,
    };

    private static DatabaseDto DatabaseOf(DatabaseReading database) =>
        new(database.Version, database.StartedAt, database.Bytes, database.Connections, database.MaxConnections);

    private static PartitionsDto PartitionsOf(PartitionReading table) =>
        new(table.Table, table.Count, table.Bytes, table.Rows, table.Newest, table.Until, table.HasNextMonth);

    private static StatementDto StatementOf(StatementReading statement) => new(
        statement.Role, statement.Text, statement.Calls, statement.TotalMilliseconds, statement.MeanMilliseconds, statement.MaxMilliseconds, statement.Rows);

    private static DateTimeOffset NextMonth(DateTimeOffset now) => new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1);
}
