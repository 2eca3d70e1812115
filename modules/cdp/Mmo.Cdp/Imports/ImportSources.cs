using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Imports;

/// <summary>The sources that rows come from.</summary>
internal sealed class ImportSources(ModuleDatabase<CdpDbContext> database, ISourceAppService sources) : ITransientDependency
{
    private const string OwnName = "文件导入";

    /// <summary>The number of a server's source; without an id that of imports, made when it is needed. To be asked outside of a transaction: a source is saved in one of its own.</summary>
    public async Task<int> FindAsync(Guid? id, CancellationToken cancellationToken) =>
        id is { } known ? await FindAsync(known, cancellationToken) ?? throw new MmoValidationException("sourceId", "Imports:UnknownSource")
        : await FindOwnAsync(cancellationToken) ?? await MakeOwnAsync(cancellationToken);

    // Of two who need it at once, one makes it.
    private async Task<int> MakeOwnAsync(CancellationToken cancellationToken)
    {
        try
        {
            var made = await sources.CreateAsync(new CreateSourceDto { Name = OwnName, Kind = SourceKind.Server }, cancellationToken);
            return (await FindAsync(made.Id, cancellationToken))!.Value;
        }
        catch (BusinessException exception) when (exception.Code == CdpErrorCodes.SourceNameTaken)
        {
            return await FindOwnAsync(cancellationToken) ?? throw new MmoValidationException("sourceId", "Imports:OwnSourceTaken", ("Name", OwnName));
        }
    }

    private async Task<int?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.SingleOrDefaultAsync<int?>(ImportSql.FindSource, new { Id = id }, cancellationToken);
    }

    private async Task<int?> FindOwnAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.SingleOrDefaultAsync<int?>(ImportSql.FindSourceByName, new { Name = OwnName }, cancellationToken);
    }
}
