using Mmo.Modularity;

namespace Mmo.Campaign;

/// <summary>What other modules may use of journeys and messages.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class CampaignContractsModule : MmoModule;
