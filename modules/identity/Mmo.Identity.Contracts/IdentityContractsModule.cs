using Mmo.Modularity;

namespace Mmo.Identity;

/// <summary>The public face of the identity module.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class IdentityContractsModule : MmoModule;
