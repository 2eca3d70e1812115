namespace Mmo.Data;

/// <summary>
/// Puts first data in place. Runs inside the tenant, at the first start of each new build and by the verb
/// <c>seed</c>, so it must do nothing the second time.
/// </summary>
public interface IDataSeedContributor
{
    /// <summary>Contributors run in rising order: 0 identity, 100 the other modules.</summary>
    int Order => 100;

    /// <summary>Seeds the tenant.</summary>
    Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken);
}
