using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mmo.Identity;
using Mmo.Modularity;

namespace Mmo.Cdp.Tests.Hosting;

/// <summary>The customer data platform beside the module that signs people in.</summary>
[DependsOn(typeof(CdpModule), typeof(IdentityModule))]
internal sealed class CdpTestModule : MmoModule
{
    public override void PostConfigureServices(ServiceConfigurationContext context) =>
        context.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock()));
}
