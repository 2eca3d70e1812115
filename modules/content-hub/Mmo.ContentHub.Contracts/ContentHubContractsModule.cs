using Mmo.Modularity;

namespace Mmo.ContentHub;

/// <summary>What other modules may use of the content hub.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class ContentHubContractsModule : MmoModule;
