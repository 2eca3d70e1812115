using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.AspNetCore;

/// <summary>The kernel's HTTP side. The host calls <c>AddMmoWeb</c> and <c>UseMmoWeb</c>.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class AspNetCoreModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<MmoLocalizationOptions>(context, options => options.Add("Mmo", typeof(AspNetCoreModule).Assembly));
}
