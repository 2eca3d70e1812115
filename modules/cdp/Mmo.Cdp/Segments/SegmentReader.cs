using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Cdp.Conditions;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Segments;

/// <summary>Reads segments for people: with the sentence that says what each means, and what its last error was.</summary>
internal sealed class SegmentReader(
    ModuleDatabase<CdpDbContext> database, ConditionCatalogs catalogs, ConditionSentences sentences, IMmoTexts texts, ICurrentTenant tenant, TimeProvider clock)
    : ISingletonDependency
{
    public async Task<PagedResultDto<SegmentDto>> ReadAsync(GetSegmentsInput input, CancellationToken cancellationToken)
    {
        var sql = SegmentReadSql.Page(input.Sorting) ?? throw new MmoValidationException(
            "sorting", "Mmo:UnknownSorting", ("Sorting", input.Sorting), ("Known", string.Join(", ", SegmentReadSql.SortNames)));
        var parameters = new
        {
            Filter = string.IsNullOrWhiteSpace(input.Filter) ? null : input.Filter.Trim(), Now = clock.GetUtcNow(), Skip = input.SkipCount, Take = input.MaxResultCount,
        };
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<SegmentRow>(sql, parameters, cancellationToken);
        var count = await transaction.SingleOrDefaultAsync<long>(SegmentReadSql.Count, parameters, cancellationToken);
        var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new PagedResultDto<SegmentDto> { TotalCount = count, Items = [.. rows.Select(row => Map(row, catalog))] };
    }

    public async Task<SegmentDetailsDto> ReadAsync(Guid id, IReadOnlyList<SegmentUse> uses, CancellationToken cancellationToken)
    {
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await transaction.SingleOrDefaultAsync<SegmentRow>(SegmentReadSql.One, new { Id = id, Now = clock.GetUtcNow() }, cancellationToken)
            ?? throw new EntityNotFoundException("Segment", id);
        var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        var faults = new ConditionFaults(texts);
        if (ConditionParsing.Bind(row.Condition, catalog, faults) is { } bound)
        {
            ConditionReferences.RefuseCircle(bound, id, catalog, faults);
        }

        var sentence = Describe(row, catalog);
        return new SegmentDetailsDto
        {
            Id = row.Id, Name = row.Name, Description = row.Description, Sentence = sentence?.Text, SentenceParts = sentence,
            Condition = JsonSerializer.Deserialize<JsonElement>(row.Condition), Faults = faults.All, Uses = uses,
            IsActive = row.IsActive, MemberCount = row.MemberCount, AsOf = row.AsOf, IsRebuilding = row.IsActive && row.NeedsRebuild,
            LastError = texts.Tell(row.LastError), LastErrorTime = row.LastErrorAt,
            CreationTime = row.CreatedAt, LastModificationTime = row.UpdatedAt, ConcurrencyStamp = row.ConcurrencyStamp,
        };
    }

    private SegmentDto Map(SegmentRow row, ConditionCatalog catalog) => new()
    {
        Id = row.Id, Name = row.Name, Description = row.Description, Sentence = Describe(row, catalog)?.Text,
        IsActive = row.IsActive, MemberCount = row.MemberCount, AsOf = row.AsOf, IsRebuilding = row.IsActive && row.NeedsRebuild,
        LastError = texts.Tell(row.LastError), LastErrorTime = row.LastErrorAt,
        CreationTime = row.CreatedAt, LastModificationTime = row.UpdatedAt, ConcurrencyStamp = row.ConcurrencyStamp,
    };

    private ConditionSentenceDto? Describe(SegmentRow row, ConditionCatalog catalog) =>
        ConditionReader.Read(row.Condition, new ConditionFaults(texts)) is { } node ? sentences.Describe(node, catalog) : null;
}
