using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.PlugIns;

/// <summary>One host and one browser for all tests of plug-ins.</summary>
[CollectionDefinition(Name)]
public sealed class PlugInCollection : ICollectionFixture<PlugInHost>
{
    public const string Name = "plug-ins";
}
