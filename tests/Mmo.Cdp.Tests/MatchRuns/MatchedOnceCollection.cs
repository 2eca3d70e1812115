namespace Mmo.Cdp.Tests.MatchRuns;

[CollectionDefinition(MatchedOnce.Name)]
public sealed class MatchedOnceCollection : ICollectionFixture<MatchedOnce>;
