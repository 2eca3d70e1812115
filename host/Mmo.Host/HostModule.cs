using Mmo.AspNetCore;
using Mmo.BiReporting;
using Mmo.Campaign;
using Mmo.Cdp;
using Mmo.ContentHub;
using Mmo.CrmSync;
using Mmo.Demo;
using Mmo.EntityFrameworkCore;
using Mmo.Identity;
using Mmo.Modularity;

namespace Mmo.Host;

/// <summary>The composition root: every module of the platform. Plug-ins come on top and are never named here.</summary>
[DependsOn(
    typeof(EntityFrameworkCoreModule),
    typeof(AspNetCoreModule),
    typeof(IdentityModule),
    typeof(CdpModule),
    typeof(ContentHubModule),
    typeof(CampaignModule),
    typeof(CrmSyncModule),
    typeof(BiReportingModule),
    typeof(DemoModule))]
public sealed class HostModule : MmoModule;
