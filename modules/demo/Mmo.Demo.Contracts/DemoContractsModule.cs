using Mmo.Modularity;

namespace Mmo.Demo;

/// <summary>What other modules may use of the demo.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class DemoContractsModule : MmoModule;
