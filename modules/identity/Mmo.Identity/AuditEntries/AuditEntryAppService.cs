using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Identity.Paging;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Identity.AuditEntries;

[Authorize(IdentityPermissions.AuditEntries.Default)]
internal sealed class AuditEntryAppService(
    ModuleDatabase<IdentityDbContext> database, DatabaseConnections connections, AuditedThings things, IMmoTexts texts) : IAuditEntryAppService
{
    public async Task<KeysetResultDto<AuditEntryDto>> GetListAsync(GetAuditEntriesInput input, CancellationToken cancellationToken = default)
    {
        var cursor = TimeCursor.Parse(input.Cursor);
        var rows = await ReadAsync(input, cursor, cancellationToken);
        var nameOf = await things.NamesOfAsync(rows, cancellationToken);
        return TimePage.Of(rows, cursor, input.MaxResultCount, row => (row.At, row.Id), row => ToDto(row, nameOf(row)));
    }

    private async Task<IReadOnlyList<AuditRow>> ReadAsync(GetAuditEntriesInput input, TimeCursor? cursor, CancellationToken cancellationToken)
    {
        var schemas = connections.Schemas.Where(schema => schema.ContextType is not null).Select(schema => schema.Name);
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.QueryAsync<AuditRow>(
            AuditSql.Page(schemas, cursor?.IsNewer == true),
            new
            {
                cursor?.At, cursor?.Id, input.UserId, input.EntityType, input.EntityId, From = input.From?.ToUniversalTime(), To = input.To?.ToUniversalTime(),
                Take = input.MaxResultCount + 1,
            },
            cancellationToken);
    }

    private AuditEntryDto ToDto(AuditRow row, string? name) => new()
    {
        Id = row.Id,
        Module = row.Module,
        Time = row.At,
        UserId = row.UserId,
        ApiKeyId = row.ApiKeyId,
        UserName = row.UserName,
        Action = row.Action,
        EntityType = row.EntityType,
        EntityTypeName = texts.Get($"Kind:{row.EntityType}") is var text && text.StartsWith("Kind:", StringComparison.Ordinal) ? row.EntityType : text,
        EntityId = row.EntityId,
        EntityName = name,
        Changes = row.Changes is null ? null : JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(row.Changes, MmoJson.Options),
        Reason = row.Reason,
    };
}
