namespace Mmo.Data;

/// <summary>Puts first data in place. Runs at every start inside the tenant, so it must do nothing the second time.</summary>
public interface IDataSeedContributor
{
    /// <summary>Contributors run in rising order: 0 identity, 100 the other modules.</summary>
    int Order => 100;

    /// <summary>Seeds the tenant.</summary>
    Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken);
}
