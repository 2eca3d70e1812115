using Mmo.Campaign;
using Mmo.Cdp;
using Mmo.CrmSync;
using Mmo.Modularity;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>The modules whose published views the reports read: only to migrate the database.</summary>
[DependsOn(typeof(CdpModule), typeof(CampaignModule), typeof(CrmSyncModule), typeof(BiReportingModule))]
internal sealed class EveryModule : MmoModule;
