using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Attributes;

internal sealed class AttributeLabels(ModuleDatabase<CdpDbContext> database) : IAttributeLabels, ISingletonDependency
{
    private const string Update = "update cdp.attribute set label_zh = @labelZh, label_en = @labelEn where key = @key";

    public async Task SetAsync(string key, string labelZh, string labelEn, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(Update, new { key, labelZh, labelEn }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
