using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Imports;

/// <summary>The sources that rows come from.</summary>
internal sealed class ImportSources(ISourceAppService sources) : ITransientDependency
{
    private const string OwnName = "文件导入";

    /// <summary>The number of a server's source; without an id that of imports, made when it is needed.</summary>
    public async Task<int> FindAsync(TenantTransaction transaction, Guid? id, CancellationToken cancellationToken)
    {
        if (id is { } known)
        {
            return await transaction.SingleOrDefaultAsync<int?>(ImportSql.FindSource, new { Id = known }, cancellationToken)
                ?? throw new MmoValidationException("sourceId", "Imports:UnknownSource");
        }

        if (await transaction.SingleOrDefaultAsync<int?>(ImportSql.FindSourceByName, new { Name = OwnName }, cancellationToken) is { } own)
        {
            return own;
        }

        var made = await sources.CreateAsync(new CreateSourceDto { Name = OwnName, Kind = SourceKind.Server }, cancellationToken);
        return (await transaction.SingleOrDefaultAsync<int?>(ImportSql.FindSource, new { made.Id }, cancellationToken))!.Value;
    }
}
