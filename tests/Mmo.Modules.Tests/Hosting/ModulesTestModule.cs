using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mmo.BiReporting;
using Mmo.Campaign;
using Mmo.Cdp;
using Mmo.ContentHub;
using Mmo.CrmSync;
using Mmo.Identity;
using Mmo.Modularity;

namespace Mmo.Modules.Tests.Hosting;

/// <summary>The modules as the product's host puts them together, under a clock of the test's.</summary>
[DependsOn(typeof(IdentityModule), typeof(CdpModule), typeof(ContentHubModule), typeof(CampaignModule), typeof(CrmSyncModule), typeof(BiReportingModule))]
internal sealed class ModulesTestModule : MmoModule
{
    public override void PostConfigureServices(ServiceConfigurationContext context) =>
        context.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock()));
}
