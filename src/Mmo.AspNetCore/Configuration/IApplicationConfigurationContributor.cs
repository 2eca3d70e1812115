namespace Mmo.AspNetCore.Configuration;

/// <summary>Fills a part of <c>/api/abp/application-configuration</c>. Mark the class <c>ITransientDependency</c>.</summary>
public interface IApplicationConfigurationContributor
{
    /// <summary>Contributors run in rising order; the kernel's own part is filled before.</summary>
    int Order => 100;

    /// <summary>Fills in. Also called when nobody is signed in.</summary>
    Task ContributeAsync(ApplicationConfigurationDto configuration, CancellationToken cancellationToken);
}
