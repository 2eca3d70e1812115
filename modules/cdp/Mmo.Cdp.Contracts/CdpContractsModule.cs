using Mmo.Modularity;

namespace Mmo.Cdp;

/// <summary>What other modules may use of the customer data platform.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class CdpContractsModule : MmoModule;
