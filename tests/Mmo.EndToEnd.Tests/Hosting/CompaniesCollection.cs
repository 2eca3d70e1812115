namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>The walks that share a host, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class CompaniesCollection : ICollectionFixture<CompaniesHost>
{
    public const string Name = "companies";
}
