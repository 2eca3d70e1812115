using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Attributes;

internal sealed class AttributeDirectory(ModuleDatabase<CdpDbContext> database) : IAttributeDirectory, ISingletonDependency
{
    // A wrong address or zone has consequences elsewhere; the last three are facts of the log.
    private static readonly HashSet<string> NotWritable = [TraitNames.Email, TraitNames.Phone, TraitNames.TimeZone, .. BuiltInAttributes.WorkedOut];

    public async Task<IReadOnlyDictionary<string, AttributeType>> WritableAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return keys.Distinct().Where(key => !NotWritable.Contains(key)).Select(catalog.Find).OfType<AttributeDefinition>().ToDictionary(a => a.Key, a => a.Type);
    }
}
