using Mmo.Cdp.Identity;
using Mmo.Cdp.Matching.Blocking;

namespace Mmo.Cdp.Imports;

/// <summary>Identifiers that rows before have named, by a hash: whoever is made by one row is known to the next.</summary>
internal sealed class KnownPeople(ImportMatchRule rule, ImportKind kind)
{
    private readonly HashSet<ulong> _seen = [];

    public bool IsCounted => kind == ImportKind.People;

    /// <summary>No row is left out for whom it is about: the commit can count them.</summary>
    public bool TakesEverybody => IsCounted && MayUpdate && MayCreate;

    public bool MayUpdate => !IsCounted || rule != ImportMatchRule.OnlyCreate;

    public bool MayCreate => !IsCounted || rule != ImportMatchRule.OnlyUpdate;

    public bool Has(IEnumerable<Identifier> identifiers) => identifiers.Any(i => _seen.Contains(Hash(i)));

    public void Add(IEnumerable<Identifier> identifiers) => _seen.UnionWith(identifiers.Select(Hash));

    private static ulong Hash(Identifier identifier) => StableHash.Of(identifier.Value, StableHash.Of((ulong)identifier.Kind, 1));
}
