using Mmo.Cdp;
using Mmo.Identity;
using Mmo.Modularity;

namespace Mmo.ContentHub.Tests.Hosting;

/// <summary>The content hub beside the module that knows people and the one that signs users in.</summary>
[DependsOn(typeof(ContentHubModule), typeof(CdpModule), typeof(IdentityModule))]
internal sealed class TemplatesTestModule : MmoModule;
