using Mmo.Campaign;
using Mmo.Modularity;

namespace Mmo.BiReporting;

/// <summary>What other modules may use of the reports.</summary>
[DependsOn(typeof(CoreModule), typeof(CampaignContractsModule))]
public sealed class BiReportingContractsModule : MmoModule;
