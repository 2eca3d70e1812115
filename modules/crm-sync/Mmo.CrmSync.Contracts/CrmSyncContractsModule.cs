using Mmo.Cdp;
using Mmo.Modularity;

namespace Mmo.CrmSync;

/// <summary>What other modules may use of the hand-over to sales.</summary>
[DependsOn(typeof(CoreModule), typeof(CdpContractsModule))]
public sealed class CrmSyncContractsModule : MmoModule;
