using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Matching;
using Mmo.Cdp.MatchRuns;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Cdp.MatchReviews;

/// <summary>Reads pairs for those who decide; a pair of which one person is out of scope is not there.</summary>
internal sealed class MatchReviewReader(
    ModuleDatabase<CdpDbContext> database, MatchReviewPeople people, MatchFieldNames names, IdentifierTypeNames typeNames, MatchComparisons comparisons)
    : ITransientDependency
{
    public async Task<KeysetResultDto<MatchReviewDto>> ListAsync(GetMatchReviewsInput input, DataScope scope, bool mayReveal, CancellationToken cancellationToken)
    {
        var cursor = MatchReviewCursor.Parse(input.Cursor);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<MatchReviewRow>(
            MatchReviewSql.Page(input, cursor, InScope(scope)),
            new { input.Origin, CursorOrigin = cursor?.Origin, cursor?.Probability, cursor?.Time, cursor?.Id, ScopeUnits = scope.UnitParameter(), Take = input.MaxResultCount + 1 }, cancellationToken);
        var count = await CountAsync(transaction, input, scope, cancellationToken);
        var page = KeysetPage<MatchReviewRow>.Cut(rows, input.MaxResultCount, isFirst: cursor is null, isBackward: cursor?.IsBackward == true);
        var shown = await people.ReadAsync(transaction, [.. page.Rows.SelectMany(r => new[] { r.First, r.Second })], isWhole: false, mayReveal, cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        return new KeysetResultDto<MatchReviewDto>
        {
            // Who was merged away between the two statements is gone with the next answer.
            Items = [.. page.Rows.Where(r => shown.ContainsKey(r.First) && shown.ContainsKey(r.Second)).Select(r => Map(r, [shown[r.First], shown[r.Second]], catalog))],
            Total = count,
            TotalIsExact = count < MatchReviewSql.CountLimit,
            Next = page.Next(row => CursorAt(input, row, isBackward: false)),
            Previous = page.Previous(row => CursorAt(input, row, isBackward: true)),
        };
    }

    public async Task<MatchReviewDetailsDto> ReadAsync(
        TenantTransaction transaction, Guid id, DataScope scope, bool mayReveal, bool isMasked, CancellationToken cancellationToken)
    {
        var row = await FindAsync(transaction, MatchReviewSql.One(InScope(scope)), id, scope, cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        var shown = await people.ReadAsync(transaction, [row.First, row.Second], isWhole: true, mayReveal || !isMasked, cancellationToken);
        if (!shown.ContainsKey(row.First) || !shown.ContainsKey(row.Second))
        {
            throw new EntityNotFoundException("MatchReview", id);
        }

        var fields = (await StandingModel.LoadAsync(transaction, cancellationToken))?.Fields
            ?? (await MatchSettings.LoadAsync(transaction, catalog, cancellationToken)).Fields;
        var records = (await MatchRecords.ReadAsync(transaction, fields, [row.PartA, row.PartB], cancellationToken)).ToDictionary(r => r.PartNo);
        var evidence = EvidenceOf(row);
        var persons = (await transaction.QueryAsync<PersonItems>(
            MatchReviewSql.PersonItems, new { Profiles = new[] { row.First, row.Second }, Attributes = MatchRecords.Attributes(fields) }, cancellationToken))
            .ToDictionary(p => p.ProfileId, p => p.Items);
        return new MatchReviewDetailsDto
        {
            Review = Map(row, [shown[row.First], shown[row.Second]], catalog),
            Fields = comparisons.Of(fields, Shown(row.PartA, row.First), Shown(row.PartB, row.Second), evidence, catalog, isMasked),
            NamesSwapped = evidence.NamesSwapped,
            IsMasked = isMasked,
            IsStale = evidence.Event is null && (records.GetValueOrDefault(row.PartA)?.Fingerprint != evidence.First || records.GetValueOrDefault(row.PartB)?.Fingerprint != evidence.Second),
        };

        // What was compared are two parts; who decides, decides about two people. An event compared nothing.
        PartRecord Shown(long part, long profile) =>
            PersonItems.Under(evidence.Event is null ? records.GetValueOrDefault(part) : null, persons.GetValueOrDefault(profile), part);
    }

    /// <summary>The pair, locked until the transaction ends.</summary>
    public static Task<MatchReviewRow> LockAsync(TenantTransaction transaction, Guid id, DataScope scope, CancellationToken cancellationToken) =>
        FindAsync(transaction, MatchReviewSql.OneForUpdate(InScope(scope)), id, scope, cancellationToken);

    public static async Task<long> CountAsync(TenantTransaction transaction, GetMatchReviewsInput input, DataScope scope, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<long>(
            MatchReviewSql.Count(input, InScope(scope)), new { input.Origin, input.IsDecided, ScopeUnits = scope.UnitParameter(), MatchReviewSql.CountLimit }, cancellationToken);

    private static async Task<MatchReviewRow> FindAsync(TenantTransaction transaction, string sql, Guid id, DataScope scope, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<MatchReviewRow>(sql, new { Id = id, ScopeUnits = scope.UnitParameter() }, cancellationToken)
        ?? throw new EntityNotFoundException("MatchReview", id);

    private MatchReviewDto Map(MatchReviewRow row, IReadOnlyList<MatchReviewPersonDto> both, AttributeCatalog catalog)
    {
        var evidence = EvidenceOf(row);
        var said = evidence.Fields ?? [];
        return new MatchReviewDto
        {
            Id = row.Id,
            Origin = (MatchReviewOrigin)row.Origin,
            IdentifierType = evidence.Event?.IdentifierType,
            IdentifierTypeLabel = evidence.Event?.IdentifierType is { } type ? typeNames.LabelOf(type) : null,
            EventTime = evidence.Event?.OccurredAt,
            Probability = row.Probability,
            Refused = row.Refused is { } refused ? Enum.Parse<RefusalReason>(refused, ignoreCase: true) : null,
            State = (MatchReviewState)row.State,
            FoundTime = row.FoundAt,
            DecidedTime = row.DecidedAt,
            UserName = row.UserName,
            Reason = row.Reason,
            People = both,
            Agreeing = [.. said.Where(f => f.Weight > 0).OrderByDescending(f => f.Weight).Select(f => names.LabelOf(f.Field, catalog))],
            Differing = [.. said.Where(f => f.Weight < 0).OrderBy(f => f.Weight).Select(f => names.LabelOf(f.Field, catalog))],
        };
    }

    private static StoredEvidence EvidenceOf(MatchReviewRow row) => JsonSerializer.Deserialize<StoredEvidence>(row.Evidence, MmoJson.Options)!;

    private static string InScope(DataScope scope) => scope.ToSql("p.unit_id", ownerColumn: null);

    private static string CursorAt(GetMatchReviewsInput input, MatchReviewRow row, bool isBackward) =>
        new MatchReviewCursor(input.IsDecided ? null : row.Origin, input.IsDecided ? null : row.Probability, input.IsDecided ? row.DecidedAt : null, row.Id, isBackward).ToString();
}
