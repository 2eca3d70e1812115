using CsvHelper;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.Cdp.Imports;

/// <summary>
/// Reads a file's rows in turn. While some are stored the next wait in the queue already and those after them are read, so that neither the
/// database nor the host waits for the other. How far the run is, is written batch by batch in the order of the file.
/// </summary>
internal sealed class ImportPass(
    ModuleDatabase<CdpDbContext> database, ImportFile files, ImportPeople people, InternalEvents events, TenantRulesCache rules, ConditionCatalogs zones, IMmoTexts texts,
    TimeProvider clock)
    : ISingletonDependency
{
    private const int BatchSize = 2000;

    // Type, traits, context, externalIds and one of them.
    private const int Depth = 5;

    /// <param name="run">The operation.</param>
    /// <param name="isTrial">Counts only.</param>
    /// <param name="slice">After that others have a turn.</param>
    /// <param name="cancellationToken">Ends it between two batches.</param>
    /// <returns>True when there are more rows.</returns>
    public async Task<bool> ContinueAsync(OperationRun run, bool isTrial, TimeSpan slice, CancellationToken cancellationToken)
    {
        var asked = run.Arguments<ImportJobArguments>();
        var (import, source) = await FindAsync(run.TenantId, asked, cancellationToken);
        var plan = new ImportPlan(import.ImportKind, asked.Mapping);
        var tenantRules = await rules.FindAsync(run.TenantId, cancellationToken) ?? throw new EntityNotFoundException("Tenant", run.TenantId);
        var zone = await zones.ZoneAsync(run.TenantId, cancellationToken);
        var parser = new EventParser(source, tenantRules, new RequestEnvelope { IsImport = true }, asked.AskedAt, clock);
        var done = run.Checkpoint<ImportPlace>()?.Row ?? 0;
        if (done == 0)
        {
            await StartAsync(run, import, cancellationToken);
        }

        var known = new KnownPeople(plan.Mapping.MatchRule, plan.Kind);
        var began = clock.GetTimestamp();
        var (stored, storedBefore) = (Task.CompletedTask, Task.CompletedTask);
        await using var table = ImportTable.Open(
            files.Open(run.TenantId, asked.ImportId, asked.FileNo), asked.Mapping.Encoding ?? import.Encoding!, asked.Mapping.Delimiter, asked.Mapping.HasHeader);
        try
        {
            await table.ReadHeaderAsync(cancellationToken);
            var columns = asked.Mapping.HasHeader ? table.Headers.Count : int.MaxValue;
            var own = ImportOwnColumns.In([.. table.Headers], texts);
            var leftOut = new ImportLeftOutFinder(plan, own, tenantRules);
            var examples = new ImportLeftOutExamples(done == 0 ? null : import.LeftOut, [.. table.Headers]);
            var checks = new ImportRowChecks(plan, tenantRules);
            var writer = new ImportEvents(plan, own, asked.ImportId, asked.FileNo, asked.AskedAt, zone);
            await SkipAsync(table, done, cancellationToken);

            // A file can only be read from its beginning: the further on, the longer a slice, so that most of the time goes into new rows.
            slice = TimeSpan.FromTicks(Math.Max(slice.Ticks, clock.GetElapsedTime(began).Ticks * 4));
            began = clock.GetTimestamp();
            while (await ReadAsync(table, columns, writer, parser, checks, leftOut, cancellationToken) is { Count: > 0 } batch)
            {
                done = batch[^1].No;

                // Where every row is taken nobody has to be looked up before the commit, which does that anyway.
                var (take, counts) = isTrial || !known.TakesEverybody
                    ? await people.JudgeAsync(run.TenantId, batch, known, cancellationToken)
                    : ([.. batch.Where(r => r.Event is not null)], null);
                await storedBefore;
                storedBefore = stored;
                stored = FinishAsync(
                    run, asked, batch, take, counts, examples, done, table.ByteOffset,
                    isTrial ? null : await events.EnqueueAsync(run.TenantId, [.. take.Select(r => r.Event!)], cancellationToken), storedBefore, cancellationToken);
                if (clock.GetElapsedTime(began) > slice)
                {
                    await stored;
                    return true;
                }
            }

            await stored;
            return false;
        }
        catch (CsvFormatException exception)
        {
            await stored;
            throw new BusinessException(CdpErrorCodes.ImportFileBroken, innerException: exception).WithData("Detail", done + 1);
        }
        finally
        {
            // Nothing goes on behind the back of whoever runs it again.
            await stored.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<(ImportRow Import, SourceInfo Source)> FindAsync(Guid tenantId, ImportJobArguments asked, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var import = await transaction.SingleOrDefaultAsync<ImportRow>(ImportSql.One, new { Id = asked.ImportId }, cancellationToken);
        var source = import is null ? null : await transaction.SingleOrDefaultAsync<SourceInfo>(ImportSql.SourceOf, new { No = import.SourceNo }, cancellationToken);
        return import?.FileNo == asked.FileNo && import.IsComplete && source is { IsEnabled: true }
            ? (import, source)
            : throw new BusinessException(CdpErrorCodes.ImportGone);
    }

    private async Task StartAsync(OperationRun run, ImportRow import, CancellationToken cancellationToken)
    {
        run.Total = import.Size;
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        await transaction.ExecuteAsync(ImportSql.DeleteErrors, new { import.Id }, cancellationToken);
        await transaction.ExecuteAsync(ImportSql.SetLeftOut, new { import.Id, LeftOut = (string?)null }, cancellationToken);
        await run.SaveAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task SkipAsync(CsvReader table, long done, CancellationToken cancellationToken)
    {
        while (table.RowNumber < done && await table.ReadAsync(cancellationToken))
        {
        }
    }

    private static async Task<List<ImportedRow>> ReadAsync(
        CsvReader table, int columns, ImportEvents writer, EventParser parser, ImportRowChecks checks, ImportLeftOutFinder leftOut, CancellationToken cancellationToken)
    {
        var batch = new List<ImportedRow>(BatchSize);
        while (batch.Count < BatchSize && await table.ReadAsync(cancellationToken))
        {
            var (json, fault) = writer.Write(table, columns);
            Rejection? rejection = null;
            var read = json is null ? null : parser.Parse(json, Depth, out rejection);
            fault ??= rejection is not null ? new ImportFault(rejection.Reason, rejection.Detail) : checks.FaultOf(read!);
            batch.Add(fault is null ? new ImportedRow(table.RowNumber, read, null, leftOut.Find(table, read!)) : new ImportedRow(table.RowNumber, null, fault, []));
        }

        return batch;
    }

    private async Task FinishAsync(
        OperationRun run, ImportJobArguments asked, List<ImportedRow> batch, IReadOnlyList<ImportedRow> take, ImportCounts? judged, ImportLeftOutExamples examples,
        long done, long offset,
        IReadOnlyList<CommitPiece>? pieces, Task before, CancellationToken cancellationToken)
    {
        var isTrial = pieces is null;
        await Task.WhenAll(before, InternalEvents.StoredAsync(pieces ?? [], cancellationToken));
        var faulty = batch.Where(r => r.Fault is not null).ToList();
        faulty.AddRange(take.Where(r => r.Event!.IsRefused).Select(r => r with { Fault = new ImportFault(r.Event!.Rejection!.Reason, r.Event.Rejection.Detail) }));
        var refused = isTrial ? 0 : take.Count(r => r.Event!.IsRefused);
        var duplicates = isTrial ? 0 : take.Count(r => r.Event is { IsNew: false, IsRefused: false });
        var counts = judged ?? ImportPeople.CountStored(take);
        run.Count(ImportJobs.Rows, batch.Count);
        run.Count(ImportJobs.Taken, take.Count - refused - duplicates);
        run.Count(ImportJobs.Duplicates, duplicates);
        run.Count(ImportJobs.Created, counts.Created);
        run.Count(ImportJobs.Updated, counts.Updated);
        run.Count(ImportJobs.SeveralPeople, counts.SeveralPeople);
        run.Count(ImportJobs.Skipped, counts.Skipped);
        run.Count(ImportJobs.Errors, faulty.Count);
        var taken = isTrial ? take : [.. take.Where(r => r.Event is { IsNew: true, IsRefused: false })];
        foreach (var cells in taken.SelectMany(r => r.LeftOut).GroupBy(c => c.Reason))
        {
            run.Count(ImportJobs.LeftOut(cells.Key), cells.Count());
        }

        run.Failed += faulty.Count;
        run.Done = Math.Min(offset, run.Total ?? offset);
        run.SetCheckpoint(new ImportPlace(isTrial ? 0 : done));
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        if (faulty.Count > 0)
        {
            await transaction.ExecuteAsync(
                ImportSql.InsertErrors,
                new
                {
                    Id = asked.ImportId, RowNos = faulty.Select(f => f.No).ToArray(), Reasons = faulty.Select(f => f.Fault!.Reason).ToArray(),
                    Details = faulty.Select(f => JsonText.Clean(f.Fault!.Detail, 1000)).ToArray(), Columns = faulty.Select(f => f.Fault!.Column).ToArray(),
                },
                cancellationToken);
        }

        if (examples.Add(taken) is { } leftOut)
        {
            await transaction.ExecuteAsync(ImportSql.SetLeftOut, new { Id = asked.ImportId, LeftOut = leftOut }, cancellationToken);
        }

        await run.SaveAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
