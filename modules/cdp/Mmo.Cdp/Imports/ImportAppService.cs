using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Mmo.Application.Dtos;
using Mmo.Content;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;
using Mmo.MultiTenancy;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Cdp.Imports;

[Authorize(CdpPermissions.Imports)]
internal sealed class ImportAppService(
    ModuleDatabase<CdpDbContext> database, ImportReader reader, ImportPreviewReader previews, ImportFile files, ImportSources sources, ImportErrorFile errors, OperationBook<CdpDbContext> operations,
    IDataScopes scopes, IPermissionChecker permissions, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock) : IImportAppService
{
    private const string EntityType = "Import";

    public async Task<PagedResultDto<ImportDto>> GetListAsync(GetImportsInput input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        return await reader.ListAsync(input, cancellationToken);
    }

    public async Task<ImportDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await reader.ReadAsync(transaction, id, cancellationToken);
    }

    public async Task<ImportDto> CreateAsync(CreateImportDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        var sourceNo = await sources.FindAsync(input.SourceId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var id = Uuid.Next(clock);
        await transaction.ExecuteAsync(
            ImportSql.Insert,
            new { Id = id, Name = input.Name.Trim(), Kind = input.Kind.ToString().ToLowerInvariant(), SourceNo = sourceNo, UserName = user.Name, Now = clock.GetUtcNow() },
            cancellationToken);
        await transaction.AuditAsync("created", EntityType, id.ToString(), new { input.Name, input.Kind }, cancellationToken: cancellationToken);
        var import = await reader.ReadAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return import;
    }

    [RequestSizeLimit(ImportFile.MaxSize + (1024 * 1024))]
    public async Task<ImportDto> UploadAsync(Guid id, IRemoteStreamContent file, CancellationToken cancellationToken = default)
    {
        if (file.ContentLength > ImportFile.MaxSize)
        {
            throw new BusinessException(CdpErrorCodes.ImportFileTooLarge) { StatusCode = 413 };
        }

        var fileNo = await ChangeAsync(
            id,
            async transaction =>
            {
                // Rows of the file before are none of this one's.
                await transaction.ExecuteAsync(ImportSql.DeleteErrors, new { Id = id }, cancellationToken);
                return await transaction.SingleOrDefaultAsync<int>(ImportSql.BeginFile, new { Id = id, FileName = NameOf(file), NewStamp = NewStamp(), Now = clock.GetUtcNow() }, cancellationToken);
            },
            cancellationToken);
        await using var stream = file.GetStream();
        var (size, encoding) = await files.StoreAsync(tenant.RequiredId, id, fileNo, stream, cancellationToken);
        return await ChangeAsync(
            id,
            async transaction =>
            {
                var ended = await transaction.ExecuteAsync(
                    ImportSql.EndFile, new { Id = id, FileNo = fileNo, Size = size, Encoding = encoding, Now = clock.GetUtcNow() }, cancellationToken);
                if (ended > 0)
                {
                    await transaction.AuditAsync("uploaded", EntityType, id.ToString(), new { size, encoding }, cancellationToken: cancellationToken);
                }

                // The file that was begun last is the import's; what is left of one before it goes, also when it ends later.
                await transaction.ExecuteAsync(ended > 0 ? ImportSql.DeleteOtherFiles : ImportSql.DeleteOneFile, new { Id = id, FileNo = fileNo }, cancellationToken);
                return ended > 0;
            },
            cancellationToken) ? await GetAsync(id, cancellationToken) : throw new ConcurrencyException(EntityType);
    }

    public async Task<ImportPreviewDto> GetPreviewAsync(Guid id, GetImportPreviewInput input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        return await previews.ReadAsync(id, input, !await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken), cancellationToken);
    }

    public async Task<ImportDto> MapAsync(Guid id, MapImportDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        var names = await previews.NamesAsync(id, input, cancellationToken);
        await ChangeAsync(
            id,
            async transaction =>
            {
                var row = await reader.FindAsync(transaction, id, cancellationToken);
                ImportPlanReading.Read(row.ImportKind, input);
                var saved = await transaction.ExecuteAsync(
                    ImportSql.SaveMapping,
                    new
                    {
                        Id = id, Mapping = JsonSerializer.Serialize<ImportMappingDto>(input, MmoJson.Options), Names = names, Stamp = input.ConcurrencyStamp, NewStamp = NewStamp(),
                        Now = clock.GetUtcNow(),
                    },
                    cancellationToken);
                return saved > 0 ? saved : throw new ConcurrencyException(EntityType);
            },
            cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public Task<ImportDto> TryAsync(Guid id, CancellationToken cancellationToken = default) => BeginAsync(id, ImportJobs.Trial, cancellationToken);

    public Task<ImportDto> RunAsync(Guid id, CancellationToken cancellationToken = default) => BeginAsync(id, ImportJobs.Run, cancellationToken);

    public async Task<ImportDto> CancelAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await reader.FindAsync(transaction, id, cancellationToken);
        if (row.OperationId is { } operation && await operations.CancelAsync(transaction, operation, cancellationToken))
        {
            await transaction.AuditAsync("cancelled", EntityType, id.ToString(), cancellationToken: cancellationToken);
        }

        var import = await reader.ReadAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return import;
    }

    [Authorize(CdpPermissions.ProfilesReveal)]
    public async Task<IRemoteStreamContent> GetErrorsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await reader.FindAsync(transaction, id, cancellationToken);
        await transaction.AuditAsync("exported", EntityType, id.ToString(), new { row.ErrorCount }, cancellationToken: cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return await errors.WriteAsync(row, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default) => await ChangeAsync(
        id,
        async transaction =>
        {
            await transaction.ExecuteAsync(ImportSql.DeleteFile, new { Id = id }, cancellationToken);
            await transaction.ExecuteAsync(ImportSql.DeleteErrors, new { Id = id }, cancellationToken);
            await transaction.AuditAsync("deleted", EntityType, id.ToString(), cancellationToken: cancellationToken);
            return await transaction.ExecuteAsync(ImportSql.Delete, new { Id = id }, cancellationToken);
        },
        cancellationToken);

    private async Task<ImportDto> BeginAsync(Guid id, string kind, CancellationToken cancellationToken)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.QueryAsync<Guid>(ImportSql.Lock, new { Id = id }, cancellationToken);
        var row = await reader.FindAsync(transaction, id, cancellationToken);
        if (!row.IsComplete || row.ReadMapping() is not { } mapping)
        {
            throw new BusinessException(CdpErrorCodes.ImportNotReady);
        }

        var operation = await operations.StartExclusiveAsync(
            transaction,
            new NewOperation(kind)
            {
                Subject = row.Name, Link = $"/imports/{id}", Arguments = new ImportJobArguments(id, row.FileNo, mapping, row.CreatedAt), Total = row.Size,
                ExclusiveKey = ImportJobs.ExclusiveKeyOf(id), CanBeCancelled = true,
            },
            CdpErrorCodes.ImportUnderWay,
            cancellationToken);
        await transaction.ExecuteAsync(ImportSql.SetOperation, new { Id = id, Operation = operation, Now = clock.GetUtcNow() }, cancellationToken);
        await transaction.AuditAsync(kind == ImportJobs.Run ? "started" : "tried", EntityType, id.ToString(), cancellationToken: cancellationToken);
        var import = await reader.ReadAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return import;
    }

    /// <summary>Something that must not happen while the import is tried or taken in.</summary>
    private async Task<T> ChangeAsync<T>(Guid id, Func<TenantTransaction, Task<T>> change, CancellationToken cancellationToken)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.QueryAsync<Guid>(ImportSql.Lock, new { Id = id }, cancellationToken);
        if ((await reader.ReadAsync(transaction, id, cancellationToken)).State is ImportState.Trying or ImportState.Running)
        {
            throw new BusinessException(CdpErrorCodes.ImportUnderWay);
        }

        var answer = await change(transaction);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    // Rows belong to no unit yet, and what belongs to none is seen only by who sees everything.
    private Task DemandAllAsync(CancellationToken cancellationToken) => scopes.DemandAllAsync(CdpErrorCodes.ImportsNeedEverything, cancellationToken);

    private string NewStamp() => Uuid.Next(clock).ToString("N");

    private static string? NameOf(IRemoteStreamContent file) => file.FileName is { Length: > 0 } name ? Path.GetFileName(name) is var own && own.Length > 200 ? own[..200] : own : null;
}
