using Mmo.BiReporting;
using Mmo.Campaign;
using Mmo.Cdp;
using Mmo.ContentHub;
using Mmo.CrmSync;
using Mmo.Identity;
using Mmo.Modularity;

namespace Mmo.Demo.Tests.Hosting;

/// <summary>The modules that the demo shows, as the product's host puts them together.</summary>
[DependsOn(
    typeof(IdentityModule), typeof(CdpModule), typeof(ContentHubModule), typeof(CampaignModule), typeof(CrmSyncModule), typeof(BiReportingModule), typeof(DemoModule))]
internal sealed class DemoTestModule : MmoModule;
