using Mmo.Application.Dtos;
using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Quarantine;

/// <summary>Reads the quarantine for people.</summary>
internal sealed class QuarantineReader(ModuleDatabase<CdpDbContext> database, QuarantineTexts texts, EventLabels labels, TimeProvider clock) : ISingletonDependency
{
    // Nobody reads more of it; a webhook's delivery may have 4 MB.
    private const int MaxShown = 512 * 1024;

    private static readonly TimeSpan UsualRange = TimeSpan.FromDays(7);

    public async Task<KeysetResultDto<QuarantinedEventDto>> ListAsync(GetQuarantineInput input, CancellationToken cancellationToken)
    {
        var cursor = QuarantineCursor.Parse(input.Cursor);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var filter = await FilterAsync(transaction, input.SourceId, input.Reason, input.EventName, input.From, input.To, cancellationToken);
        var rows = await transaction.QueryAsync<QuarantineRow>(
            QuarantineSql.Page(filter, cursor), filter.Parameters(new { cursor?.Time, cursor?.Id, Take = input.MaxResultCount + 1 }), cancellationToken);
        var count = await transaction.SingleOrDefaultAsync<long>(QuarantineSql.CountSome(filter), filter.Parameters(), cancellationToken);
        var page = KeysetPage<QuarantineRow>.Cut(rows, input.MaxResultCount, isFirst: cursor is null, isBackward: cursor?.IsBackward == true);
        return new KeysetResultDto<QuarantinedEventDto>
        {
            Items = [.. page.Rows.Select(Map)],
            Total = Math.Min(count, QuarantineSql.CountLimit),
            TotalIsExact = count <= QuarantineSql.CountLimit,
            Next = page.Next(row => CursorAt(row, isBackward: false)),
            Previous = page.Previous(row => CursorAt(row, isBackward: true)),
        };
    }

    /// <summary>Chosen rows with what came.</summary>
    public async Task<IReadOnlyList<QuarantineRow>> RowsAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.QueryAsync<QuarantineRow>(QuarantineSql.Many, new { ids }, cancellationToken);
    }

    public async Task<QuarantinedEventDetailsDto> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await FindAsync(transaction, id, cancellationToken);
        var label = EventLabel.Read(row.Raw);
        var envelope = EnvelopeOf(row);
        return new QuarantinedEventDetailsDto
        {
            Id = row.Id,
            ReceivedTime = row.ReceivedAt,
            SourceId = row.IsInternal ? null : row.SourceId,
            SourceName = row.IsInternal ? null : row.SourceName,
            EventName = row.EventType,
            EventLabel = LabelOf(row),
            Reason = row.Reason,
            ReasonText = texts.Reason(row.Reason),
            Detail = texts.Detail(row.Reason, row.Detail),
            Size = row.Size,
            ReplayedTime = row.ReplayedAt,
            CanBeReplayed = row.CanBeReplayed,
            Advice = texts.Advice(row.Reason),
            EventId = row.EventId,
            Library = label.Library ?? EventLabel.LibraryOf(RequestEnvelope.Parse(row.Envelope).Context),
            Json = row.Raw.Length > MaxShown ? null : QuarantineMasking.Shown(QuarantineMasking.Text(row.Raw)),
            Envelope = envelope is null ? null : QuarantineMasking.Shown(envelope),
        };
    }

    /// <summary>As it came; the look is audited in the same transaction.</summary>
    public async Task<QuarantineRevealedDto> RevealAsync(Guid id, string reason, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await FindAsync(transaction, id, cancellationToken);
        await transaction.AuditAsync("revealed", QuarantineAudit.EntityType, id.ToString(), reason: reason, cancellationToken: cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new QuarantineRevealedDto { Json = QuarantineMasking.Text(row.Raw), Envelope = EnvelopeOf(row) };
    }

    public async Task<QuarantineSummaryDto> SummaryAsync(GetQuarantineSummaryInput input, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var filter = await FilterAsync(transaction, input.SourceId, null, null, input.From ?? clock.GetUtcNow() - UsualRange, input.To, cancellationToken);
        var counts = await transaction.QueryAsync<ReasonRow>(QuarantineSql.ByReason(filter), filter.Parameters(), cancellationToken);
        return new QuarantineSummaryDto
        {
            Total = counts.Sum(c => c.Count),
            Reasons = [.. counts.Select(c => new QuarantineReasonCountDto(c.Reason, texts.Reason(c.Reason), c.Count))],
            AllReasons = texts.All(),
        };
    }

    public static async Task<QuarantineFilter> FilterAsync(
        TenantTransaction transaction, Guid? sourceId, string? reason, string? eventName, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        int? sourceNo = sourceId is null
            ? null
            : await transaction.SingleOrDefaultAsync<int?>("select no from cdp.source where id = @sourceId", new { sourceId }, cancellationToken) ?? QuarantineFilter.NoSource;
        return new QuarantineFilter(sourceNo, NullIfEmpty(reason), NullIfEmpty(eventName?.Trim()), from, to);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static async Task<QuarantineRow> FindAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<QuarantineRow>(QuarantineSql.One, new { id }, cancellationToken) ?? throw new EntityNotFoundException(QuarantineAudit.EntityType, id);

    // Most requests say nothing beside their events.
    private static string? EnvelopeOf(QuarantineRow row) => QuarantineMasking.Text(RequestEnvelope.Parse(row.Envelope).Json.Span) is var json and not "{}" ? json : null;

    private string? LabelOf(QuarantineRow row) => row.EventType is { } name ? labels.Of(name) : null;

    private static string CursorAt(QuarantineRow row, bool isBackward) => new QuarantineCursor(row.ReceivedAt, row.Id, isBackward).ToString();

    private QuarantinedEventDto Map(QuarantineRow row) => new()
    {
        Id = row.Id,
        ReceivedTime = row.ReceivedAt,
        SourceId = row.IsInternal ? null : row.SourceId,
        SourceName = row.IsInternal ? null : row.SourceName,
        EventName = row.EventType,
        EventLabel = LabelOf(row),
        Reason = row.Reason,
        ReasonText = texts.Reason(row.Reason),
        Detail = texts.Detail(row.Reason, row.Detail),
        Size = row.Size,
        ReplayedTime = row.ReplayedAt,
        CanBeReplayed = row.CanBeReplayed,
    };

    private sealed class ReasonRow
    {
        public string Reason { get; init; } = "";

        public long Count { get; init; }
    }
}
