using System.Text.Json;
using Dapper;
using Mmo.Application.Dtos;
using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Profiles;

/// <summary>Reads what happened to a person, newest first.</summary>
internal sealed class ProfileTimeline(ModuleDatabase<CdpDbContext> database, EventLabels labels) : ISingletonDependency
{
    public async Task<KeysetResultDto<TimelineEventDto>> ReadAsync(
        Guid id, GetTimelineInput input, DataScope scope, CancellationToken cancellationToken)
    {
        var cursor = ProfileCursor.Parse(input.Cursor) ?? Beginning(input.Before);
        var isBackward = cursor?.IsBackward ?? false;
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (_, parts) = await ProfileReader.FindAsync(transaction, id, scope, cancellationToken);
        var shown = input.PartNo is { } part ? [ProfileReader.PartOf(parts, part)] : parts;
        var parameters = await ParametersAsync(transaction, shown, cursor, input, cancellationToken);
        await transaction.ExecuteAsync(TimelineSql.ByIndex, null, cancellationToken);
        var rows = await transaction.QueryAsync<TimelineRow>(TimelineSql.Page(isBackward, FilterOf(input)), parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        var page = KeysetPage<TimelineRow>.Cut(rows, input.MaxResultCount, isFirst: cursor is null, isBackward);
        return new KeysetResultDto<TimelineEventDto>
        {
            Items = [.. page.Rows.Select(Map)],
            Next = page.Next(row => CursorAt(row, isBackward: false)),
            Previous = page.Previous(row => CursorAt(row, isBackward: true)),
        };
    }

    // As if the page before had ended at that moment: nothing of it is shown, and everything earlier.
    private static ProfileCursor? Beginning(DateTimeOffset? before) =>
        before is { } time ? new ProfileCursor(null, time, long.MinValue, int.MinValue, IsBackward: false) : null;

    private static string FilterOf(GetTimelineInput input) => string.Join(" and ", ConditionsOf(input));

    private static IEnumerable<string> ConditionsOf(GetTimelineInput input)
    {
        yield return TimelineCategories.Condition(input.Category);
        if (input.Name is { Length: > 0 })
        {
            yield return "e.event_type_id = any(@Named)";
        }

        if (input.IsFromSource is { } isFromSource)
        {
            yield return isFromSource ? "e.flags & 8 = 0" : "e.flags & 8 <> 0";
        }
    }

    private static async Task<DynamicParameters> ParametersAsync(
        TenantTransaction transaction, long[] parts, ProfileCursor? cursor, GetTimelineInput input, CancellationToken cancellationToken)
    {
        var types = await transaction.QueryAsync<EventTypeName>(TimelineSql.Types, null, cancellationToken);
        int[] Ids(Func<string, bool> which) => [.. types.Where(t => which(t.Name)).Select(t => t.Id)];
        var parameters = new DynamicParameters();
        parameters.Add("Parts", parts);
        parameters.Add("AfterTime", cursor?.Time);
        parameters.Add("AfterKey", cursor?.Key);
        parameters.Add("AfterMinor", cursor?.Minor);
        parameters.Add("Take", input.MaxResultCount + 1);
        parameters.Add("Outreach", Ids(n => TimelineCategories.Of(n, "track", false) == TimelineCategory.Outreach));
        parameters.Add("Lead", Ids(n => n.StartsWith("mmo.lead.", StringComparison.Ordinal)));
        parameters.Add("Internal", Ids(n => n.StartsWith(InternalEventNames.Prefix, StringComparison.Ordinal)));
        parameters.Add("Named", Ids(n => n == input.Name));
        return parameters;
    }

    private static string CursorAt(TimelineRow row, bool isBackward) =>
        new ProfileCursor(null, row.OccurredAt, row.BatchId, row.N, isBackward).ToString();

    private TimelineEventDto Map(TimelineRow row) => new()
    {
        Key = $"{row.BatchId}-{row.N}",
        Name = row.Name,
        Label = labels.Of(row.Name),
        Kind = row.Kind,
        Category = TimelineCategories.Of(row.Name, row.Kind, row.IsTrade),
        OccurredTime = row.OccurredAt,
        ReceivedTime = row.ReceivedAt,
        SourceName = row.SourceName,
        SourceId = row.SourceId,
        PartNo = row.PartNo,
        IsOffPlan = ((EventFlags)row.Flags).HasFlag(EventFlags.OffPlan),
        Properties = TimelineProperties.Shown(row.Properties, row.Kind),
    };
}
