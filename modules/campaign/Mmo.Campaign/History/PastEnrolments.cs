using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Reporting;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.History;

internal sealed class PastEnrolments(ModuleDatabase<CampaignDbContext> database, ICurrentTenant tenant, TimeProvider clock)
    : IPastEnrolments, ITransientDependency
{
    public async Task<IReadOnlyList<WrittenEnrolment>> WriteAsync(IReadOnlyList<PastEnrolment> enrolments, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(enrolments.Count, IPastEnrolments.MaxBatch);
        await using var transaction = await BeginAsync(cancellationToken);
        var ways = await ReadAsync(transaction, enrolments, cancellationToken);
        var position = await transaction.SingleOrDefaultAsync<long>(EnrolmentSql.FeedHead, null, cancellationToken);
        var inserted = (await transaction.QueryAsync<Guid>(
            HistorySql.Enrolments, PastRows.Enrolments(transaction.TenantId, ways, position, clock.GetUtcNow()), cancellationToken)).ToHashSet();
        PastWay[] written = [.. ways.Where(w => inserted.Contains(w.Id))];
        await transaction.ExecuteAsync(HistorySql.Steps, PastRows.Steps(transaction.TenantId, written), cancellationToken);
        await transaction.ExecuteAsync(HistorySql.Messages, PastRows.Messages(transaction.TenantId, written), cancellationToken);

        var report = new EventReport(clock);
        var counts = new CountBook();
        foreach (var way in written)
        {
            PastNumbers.Count(counts, way);
            PastNumbers.Tell(report, way);
        }

        await report.WriteAsync(transaction, cancellationToken);
        await counts.WriteAsync(transaction, cancellationToken);
        await transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')", null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [.. written.Select(w => new WrittenEnrolment(
            w.Index, w.PartNo, w.Messages.Count == 0 ? null : w.Messages[w.Messages.Keys.Max()]))];
    }

    public async Task PublishedSinceAsync(IReadOnlyCollection<Guid> journeyIds, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        await using var transaction = await BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(HistorySql.PublishedSince, new { Ids = journeyIds.ToArray(), since }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<bool> IsToldAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.SingleOrDefaultAsync<long>(HistorySql.Untold, null, cancellationToken) == 0;
    }

    private Task<TenantTransaction> BeginAsync(CancellationToken cancellationToken) => database.BeginAsync(
        async transaction =>
        {
            if (!await transaction.SingleOrDefaultAsync<bool>(HistorySql.IsDemo, new { TenantId = tenant.RequiredId }, cancellationToken))
            {
                throw new BusinessException(CampaignErrorCodes.NoDemo);
            }
        },
        cancellationToken);

    private static async Task<PastWay[]> ReadAsync(TenantTransaction transaction, IReadOnlyList<PastEnrolment> enrolments, CancellationToken cancellationToken)
    {
        var people = (await transaction.QueryAsync<PersonRow>(HistorySql.People, new { Emails = enrolments.Select(e => e.Email).ToArray() }, cancellationToken))
            .ToDictionary(p => (int)p.Index - 1, p => p.ProfileId);
        var versions = (await transaction.QueryAsync<VersionRow>(
                HistorySql.Versions, new { Ids = enrolments.Select(e => e.JourneyId).Distinct().ToArray() }, cancellationToken))
            .ToDictionary(v => v.Id, v => (v.Version, Definition: JourneyMap.Read(v.Definition)));
        return
        [
            .. enrolments
                .Select((given, index) => (given, index))
                .Where(e => people.ContainsKey(e.index))
                .Select(e => new PastWay(
                    e.index, e.given, Guid.CreateVersion7(e.given.EnteredAt), people[e.index], versions[e.given.JourneyId].Version,
                    versions[e.given.JourneyId].Definition)),
        ];
    }

    private sealed class PersonRow
    {
        public long Index { get; init; }

        public long ProfileId { get; init; }
    }

    private sealed class VersionRow
    {
        public Guid Id { get; init; }

        public int Version { get; init; }

        public string Definition { get; init; } = "";
    }
}
