namespace Mmo.Cdp.Matching.Blocking;

/// <summary>Records with a key in common are compared.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Slots">How many keys a record may have: of two phones each is one.</param>
/// <param name="Key">The key of a record's slot, 0 for none.</param>
/// <param name="IsBroad">Many people have the key in common, so that it finds somebody only with a year of birth beside it.</param>
internal sealed record BlockingRule(string Name, int Slots, Func<MatchRow, int, ulong> Key, bool IsBroad = false);
